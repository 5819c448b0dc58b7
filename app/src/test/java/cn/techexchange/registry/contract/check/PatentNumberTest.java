package cn.techexchange.registry.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatentNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"ZL02139508.X", "02139508X", "zl 02139508.x", "ZL02144686.5"})
    void numbersAsTheyAreWritten(String number) {
        assertThat(PatentNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZL02139508.0", "02139507.X", "ZL0213950.X", "20261", "专利号", "ZL02139508"})
    void aWrongDigitOrFormIsNoticed(String number) {
        assertThat(PatentNumber.isValid(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US10123456B2", "EP1234567", "PCT/CN2020/123456", "JP2015123456"})
    void numbersOfOtherOfficesAreNotJudged(String number) {
        assertThat(PatentNumber.isChinese(number)).isFalse();
    }
}
