package cn.techexchange.registry.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTest {
    @ParameterizedTest
    @CsvSource({
        "壹佰万元整, 100000000",
        "壹佰零伍万叁仟元整, 105300000",
        "贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分, 2345678912",
        "壹亿零叁佰万圆整, 10300000000",
        "拾万元整, 10000000",
        "壹仟亿元整, 10000000000000",
        "三十万元, 30000000",
        "伍佰万整, 500000000",
        "玖元零伍分, 905"
    })
    void capitalsAreRead(String text, long fen) {
        assertThat(ChineseAmount.CAPITALS.matcher(text).matches()).isTrue();
        assertThat(ChineseAmount.capitals(text)).isEqualTo(OptionalLong.of(fen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,000,000元;100000000",
                "1000000.00元;100000000",
                "100万元;100000000",
                "12.5万元;12500000",
                "1.2345亿元;12345000000",
                "3千万元;3000000000",
                "0.01元;1"
            })
    void figuresAreRead(String text, long fen) {
        assertThat(ChineseAmount.figures(text)).isEqualTo(OptionalLong.of(fen));
    }

    @ParameterizedTest
    @CsvSource({"0.001元", "九千九百九十九万亿元整", "元整", "99999999999999999999元"})
    void whatIsNoSumIsNone(String text) {
        assertThat(ChineseAmount.figures(text)).isEmpty();
        assertThat(ChineseAmount.capitals(text).orElse(0)).isZero();
    }
}
