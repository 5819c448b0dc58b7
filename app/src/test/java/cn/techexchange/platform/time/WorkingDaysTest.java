package cn.techexchange.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.problem.ProblemException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final StatutoryNotices NOTICES = StatutoryNotices.read();
    private final WorkingDays days = new WorkingDays(new DeliveredYears());

    @ParameterizedTest
    @CsvSource({
        "2020-01-19, true", // a Sunday worked before Spring Festival
        "2020-01-27, false", // a Monday of Spring Festival
        "2025-03-08, false", // an ordinary Saturday
        "2025-03-10, true" // an ordinary Monday
    })
    void followsTheStateCouncilNotices(LocalDate date, boolean working) {
        assertThat(days.isWorkingDay(date)).isEqualTo(working);
    }

    @Property(tries = 300)
    void countsAsManyDaysAsItAdded(
            @ForAll @IntRange(min = 0, max = 2000) int offset, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(offset);

        LocalDate end = days.plus(start, count);

        assertThat(days.between(start, end)).isEqualTo(count);
        assertThat(days.isWorkingDay(end)).isTrue();
    }

    @Test
    void saysWhichYearHasNoCalendar() {
        assertThatThrownBy(() -> days.isWorkingDay(LocalDate.of(2031, 5, 6)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2031");
    }

    @Property(tries = 500)
    void agreesWithCountingDayByDayOverTheNotices(
            @ForAll @IntRange(min = 0, max = 2400) int offset, @ForAll @IntRange(min = 0, max = 60) int count) {
        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(offset);
        LocalDate date = start;
        for (int left = count; left > 0; left -= NOTICES.isWorking(date) ? 1 : 0) {
            date = date.plusDays(1);
        }

        assertThat(days.plus(start, count)).isEqualTo(date);
    }

    @Property(tries = 300)
    void aLaterStartOrALongerPeriodNeverEndsEarlier(
            @ForAll @IntRange(min = 0, max = 2390) int offset, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(offset);

        assertThat(days.plus(start.plusDays(1), count)).isAfterOrEqualTo(days.plus(start, count));
        assertThat(days.plus(start, count + 1)).isAfter(days.plus(start, count));
    }

    @ParameterizedTest
    @CsvSource({
        // the last working day before each Spring Festival; fifteen working days later by the notices
        "2020-01-23, 15",
        "2021-02-10, 15",
        "2022-01-30, 15",
        "2023-01-20, 15",
        "2024-02-09, 15",
        "2025-01-27, 15",
        "2026-02-14, 15"
    })
    void aFestivalLengthensThePeriodByItsDaysOff(LocalDate before, int count) {
        LocalDate end = days.plus(before, count);

        assertThat(NOTICES.workingBetween(before, end)).isEqualTo(count);
        assertThat(NOTICES.isWorking(end)).isTrue();
        assertThat(end).isAfterOrEqualTo(before.plusDays(21));
    }

    @Test
    void aPeriodThatRunsIntoAYearWithoutNoticeIsRefused() {
        assertThatThrownBy(() -> days.plus(LocalDate.of(2026, 12, 25), 15))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2027");
    }
}
