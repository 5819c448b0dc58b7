package cn.techexchange.registry.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTableTest {
    private static final List<String> ALL = List.of(
            "2027-01-01 R 元旦",
            "2027-02-08 R 春节",
            "2027-04-05 R 清明",
            "2027-05-03 R 劳动节",
            "2027-06-09 R 端午",
            "2027-09-15 R 中秋",
            "2027-10-01 R 国庆节");

    @Test
    void anOrdinaryYearHasNoWarnings() {
        assertThat(table(ALL).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2027-02-13 R 春节|是周末", "2027-02-04 W 春节|本来就是工作日", "2027-07-17 W 国庆节|没有休息日安排"})
    void warnsOfWhatIsUnusual(String day, String words) {
        var days = Stream.concat(ALL.stream(), Stream.of(day)).toList();

        assertThat(table(days).warnings()).singleElement().asString().contains(words);
    }

    @ParameterizedTest
    @CsvSource({"0,元旦", "1,春节", "2,清明", "3,劳动节", "4,端午", "5,中秋", "6,国庆"})
    void warnsOfAHolidayLeftOut(int leftOut, String holiday) {
        List<String> days = IntStream.range(0, ALL.size())
                .filter(i -> i != leftOut)
                .mapToObj(ALL::get)
                .toList();

        assertThat(table(days).warnings()).singleElement().asString().contains(holiday);
    }

    @Test
    void countsTheYear() {
        CalendarTable table = table(List.of("2027-01-01 R 元旦", "2027-01-02 W 元旦"));

        assertThat(table.rest()).isEqualTo(1);
        // 261 weekdays in 2027, one off, one Saturday worked
        assertThat(table.workingDays()).isEqualTo(261);
    }

    @Test
    void tellsWhichDaysDifferFromAnEarlierEdition() {
        CalendarTable earlier = table(List.of("2027-01-01 R 元旦", "2027-01-02 W 元旦"));
        CalendarTable later = table(List.of("2027-01-01 R 元旦", "2027-01-04 R 元旦", "2027-01-09 R 元旦"));

        assertThat(later.differencesFrom(earlier)).containsExactly("2027-01-02 由上班改为休息", "2027-01-04 由上班改为休息");
    }

    /** What the State Council has published is what the warnings take for usual. */
    @ParameterizedTest
    @MethodSource
    void publishedYearsHaveNoWarnings(CalendarTable published) {
        assertThat(published.warnings()).isEmpty();
    }

    /** The notice of 2020 names both, the list one of them. */
    @Test
    void twoHolidaysOfOneDayAreWorthALook() {
        assertThat(Objects.requireNonNull(CalendarYears.delivered().get(2020)).warnings())
                .singleElement()
                .asString()
                .contains("中秋");
    }

    static Stream<CalendarTable> publishedYearsHaveNoWarnings() {
        return CalendarYears.delivered().values().stream().filter(published -> published.year() != 2020);
    }

    private static CalendarTable table(List<String> days) {
        return new CalendarTable(
                2027,
                days.stream()
                        .map(line -> line.split(" "))
                        .map(parts -> new CalendarDay(LocalDate.parse(parts[0]), parts[1].equals("W"), parts[2]))
                        .toList());
    }
}
