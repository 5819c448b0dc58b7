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
    private final WorkingDays days = new WorkingDays();

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
}
