package cn.techexchange.registry.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {
    private final CheckCalendar check = new CheckCalendar();

    @Test
    void readsDaysInTheirOrder() {
        CalendarTable table = read("日期,安排,节日", "2027-02-05,休息,春节", "2027-01-01,REST,元旦", "2027-01-30,上班,春节");

        assertThat(table.days())
                .containsExactly(
                        new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦"),
                        new CalendarDay(LocalDate.of(2027, 1, 30), true, "春节"),
                        new CalendarDay(LocalDate.of(2027, 2, 5), false, "春节"));
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        byte[] bytes = "日期,安排,节日\r\n2027/1/1,休,元旦\r\n".getBytes(Charset.forName("GB18030"));

        assertThat(check.read(2027, new ByteArrayInputStream(bytes)).days())
                .containsExactly(new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-31,休息,元旦|日期|不在 2027 年内",
                "2027-02-30,休息,春节|日期|没有这一天",
                "明天,休息,春节|日期|应为日期",
                ",休息,春节|日期|应为日期",
                "2027-01-01,调休,元旦|安排|应为“休息”或“上班”",
                "2027-01-01,,元旦|安排|应为“休息”或“上班”",
                "2027-01-01,休息,|节日|请填写",
                "2027-01-01,休息,<b>元旦</b>|节日|只接受纯文本",
                "2027-01-01,休息,一二三四五六七八九十一二三四五六七八九十一|节日|不能超过 20 个字"
            })
    void namesRowAndColumnOfAFault(String row, String column, String message) {
        List<FieldError> errors = errors("日期,安排,节日", "2027-05-03,休息,劳动节", row);

        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().message())
                .startsWith("第 3 行“" + column + "”")
                .contains(message);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThat(errors("日期,安排,节日", "2026-01-01,休息,元旦", "2027-05-03,假,劳动节"))
                .extracting(FieldError::message)
                .anyMatch(message -> message.startsWith("第 2 行“日期”"))
                .anyMatch(message -> message.startsWith("第 3 行“安排”"));
    }

    @Test
    void aDayStandsOnce() {
        assertThat(errors("日期,安排,节日", "2027-01-01,休息,元旦", "2027-01-01,上班,元旦"))
                .singleElement()
                .extracting(FieldError::message)
                .asString()
                .contains("第 3 行“日期”", "与第 2 行重复");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"日期,节日|缺少列：安排", "日期,安排,节日|没有日期"})
    void aFileWithoutColumnsOrRowsIsRefused(String headings, String message) {
        assertThat(errors(headings))
                .singleElement()
                .extracting(FieldError::message)
                .asString()
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource({"2019", "2100", "0"})
    void aYearOutOfReachIsRefused(int year) {
        assertThatThrownBy(() -> check.read(year, new ByteArrayInputStream(new byte[0])))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.errors().getFirst().field()).isEqualTo("year"));
    }

    private List<FieldError> errors(String... lines) {
        try {
            read(lines);
        } catch (ProblemException e) {
            return e.errors();
        }
        throw new AssertionError("accepted");
    }

    private CalendarTable read(String... lines) {
        byte[] bytes = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return check.read(2027, new ByteArrayInputStream(bytes));
    }
}
