package cn.techexchange.market.imports.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "300000#价格（元）#30000000",
                "30#价格（万元）#30000000",
                "30万元#价格（元）#30000000",
                "1.2 亿#价格#12000000000",
                "￥1,234.56#价格#123456",
                "３００#价格#30000"
            })
    void moneyIsReadWithItsUnit(String text, String heading, long fen) {
        assertThat(Values.fen(text, heading)).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({"-1,金额不能为负", "99999999999999999999,金额过大", "1e99,金额过大", "0.001,精确到分", "面议,应为金额", "1e999999,应为金额"})
    void wrongMoneyIsRefused(String text, String reason) {
        assertThatThrownBy(() -> Values.fen(text, "价格"))
                .isInstanceOf(WrongValue.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-12-31", "2027/12/31", "2027年12月31日", "20271231", "2027.12.31", "2027-12-31T00:00:00"})
    void daysAreReadAsPeopleWriteThem(String text) {
        assertThat(Values.date(text)).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void daysOfAWorkbookAreCountedFrom1900() {
        assertThat(Values.serialDate("46752")).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(Values.serialDate("61")).isEqualTo(LocalDate.of(1900, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "2027-13-01", "明年", "31/12/2027"})
    void daysThatAreNoneAreRefused(String text) {
        assertThatThrownBy(() -> Values.date(text)).isInstanceOf(WrongValue.class);
    }

    @Test
    void numbersKeepNoTrailingZeros() {
        assertThat(Values.percent("60.00%")).isEqualByComparingTo("60").hasScaleOf(0);
        assertThat(Values.number("1,200.50")).hasToString("1200.5");
    }

    @ParameterizedTest
    @CsvSource({
        "通过田间试验比较了两种制剂的除草效果。结果表明其中一种更好。,〔通过田间试验比较了两种制剂的除草效果〕",
        "目的：比较。方法：共二十例病人分两组对照,〔目的：比较。方法：共二十例病人分两组对照〕",
        "当 pH 为 7.5 时反应最快而且选择性最好;其他,〔当 pH 为 7.5 时反应最快而且选择性最好〕"
    })
    void theOpeningSentenceBecomesAMarkedTitle(String text, String title) {
        assertThat(DerivedTitle.of(text)).isEqualTo(title);
    }

    @Test
    void aDerivedTitleIsNeverTooLong() {
        assertThat(DerivedTitle.of("长".repeat(500))).hasSize(63).endsWith("…〕");
    }
}
