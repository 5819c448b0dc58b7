package cn.techexchange.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChecksTest {
    private final FieldChecks checks = new FieldChecks();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>粗体</b>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<!-- 注释 -->",
                "<!DOCTYPE html>",
                "<script src",
                "</div>",
                "响\u0007铃",
                "零\u0000",
                "反\u202E转",
                "半\uD800个",
            })
    void refusesMarkupAndCharactersThatDoNotShow(String text) {
        checks.text("summary", text, 100);

        assertThat(checks.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("summary");
            assertThat(error.message()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"含量 <0.5%", "a<b 且 b>c", "x < y", "温度\n单位：℃", "第一\t第二", "表情😀", "1<2>0"})
    void acceptsComparisonsAndLines(String text) {
        checks.text("summary", text, 100);

        assertThat(checks.errors()).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        checks.text("summary", "😀".repeat(100), 100);
        assertThat(checks.errors()).isEmpty();

        checks.text("summary", "字".repeat(101), 100);
        assertThat(checks.errors()).extracting(FieldError::message).containsExactly("不能超过 100 个字");
    }

    @Test
    void oneLineHasNoBreaks() {
        checks.line("title", "第一行\n第二行", 100);

        assertThat(checks.errors()).extracting(FieldError::message).containsExactly("不能换行");
    }

    @Test
    void sumsAreNeitherNegativeNorBeyondWhatABrowserKeeps() {
        checks.fen("a", -1L);
        checks.fen("b", 9_007_199_254_740_992L);
        checks.fen("c", 9_007_199_254_740_991L);
        checks.fen("d", null);

        assertThat(checks.errors()).extracting(FieldError::field).containsExactly("a", "b");
    }

    @Test
    void numbersStayReadable() {
        checks.number("a", new BigDecimal("1e13"));
        checks.number("b", new BigDecimal("0.1234567"));
        checks.number("c", new BigDecimal("0.1234560000"));

        assertThat(checks.errors()).extracting(FieldError::field).containsExactly("a", "b");
    }

    @Test
    void listsHaveAnEnd() {
        checks.atMost("keywords", List.of(1, 2, 3), 2);

        assertThat(checks.errors()).extracting(FieldError::message).containsExactly("最多 2 项");
    }
}
