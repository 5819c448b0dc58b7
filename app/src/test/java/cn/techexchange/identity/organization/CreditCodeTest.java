package cn.techexchange.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", " 91350100m000100y43 "})
    void acceptsACodeWhoseCheckCharacterFits(String text) {
        assertThat(CreditCode.parse(text).value()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", "", "９１350100M000100Y43"})
    void refusesWrongCheckCharactersLengthsAndLetters(String text) {
        assertThatThrownBy(() -> CreditCode.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
