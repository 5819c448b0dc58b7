package cn.techexchange.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
    @ParameterizedTest
    @CsvSource({
        "稀土钢连铸保护渣工艺, 稀土***工艺",
        "稀土钢连铸渣, 稀土***铸渣",
        "稀土抛光粉, 稀***",
        "渣, 渣***",
        "'', ''",
        "𠮷𠮷𠮷𠮷𠮷𠮷𠮷, 𠮷𠮷***𠮷𠮷",
    })
    void ofANameOnlyTheEndsStay(String name, String masked) {
        assertThat(Masked.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026150200000123, 2026********0123",
        "20261502000123, 2026******0123",
        "12345678, ***",
        "12345678901, ***",
        "'', ***",
    })
    void ofANumberFourDigitsAtEachEndStay(String number, String masked) {
        assertThat(Masked.number(number)).isEqualTo(masked);
    }

    /** Two signs at least are hidden of six, and all but one of a shorter name. */
    @Property
    void aMaskedNameNeverTellsTheWhole(
            @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 2, max = 40) String name) {
        String shown = Masked.name(name).replace("*", "");

        assertThat(shown.length()).isLessThan(name.length()).isLessThanOrEqualTo(4);
    }
}
