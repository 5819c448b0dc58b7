package cn.techexchange.platform.time;

import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Counts working days by the statutory calendar with its make-up days (State Council notices, one a year). */
@Singleton
public final class WorkingDays {
    private final StatutoryYears years;

    WorkingDays(StatutoryYears years) {
        this.years = years;
    }

    /** The same calendar with that year in the place of its own: what a notice not yet in force would change. */
    public WorkingDays with(StatutoryYear other) {
        return new WorkingDays(year -> year == other.year() ? Optional.of(other) : years.find(year));
    }

    /** @throws ProblemException {@code CALENDAR_MISSING} when the year's notice has not been entered */
    public boolean isWorkingDay(LocalDate date) {
        return yearOf(date).isWorkingDay(date);
    }

    private StatutoryYear yearOf(LocalDate date) {
        return years.find(date.getYear())
                .orElseThrow(() -> new ProblemException(
                        TimeProblem.CALENDAR_MISSING, date.getYear() + " 年的节假日安排尚未录入，无法计算工作日。请管理员先在“工作日历”中录入该年安排。"));
    }

    /** The day on which a period of {@code days} working days ends; the starting day itself does not count. */
    public LocalDate plus(LocalDate start, int days) {
        LocalDate date = start;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int count = 0;
        for (LocalDate date = from.plusDays(1); !date.isAfter(to); date = date.plusDays(1)) {
            count += isWorkingDay(date) ? 1 : 0;
        }
        return count;
    }
}
