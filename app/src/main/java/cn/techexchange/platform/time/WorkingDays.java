package cn.techexchange.platform.time;

import cn.techexchange.platform.dictionary.CsvTable;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts working days by the statutory calendar with its make-up days (State Council notices, one a year). */
@Singleton
public final class WorkingDays {
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
    private final Set<Integer> years;

    WorkingDays() {
        CsvTable.read("reference/statutory-days.csv")
                .rows()
                .forEach(row -> exceptions.put(LocalDate.parse(row.get("date")), "WORK".equals(row.get("kind"))));
        years = exceptions.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws ProblemException {@code CALENDAR_MISSING} when the year's notice has not been entered */
    public boolean isWorkingDay(LocalDate date) {
        if (!years.contains(date.getYear())) {
            throw new ProblemException(
                    TimeProblem.CALENDAR_MISSING, date.getYear() + " 年的节假日安排尚未录入，无法计算工作日。请管理员先补充日历。");
        }
        Boolean working = exceptions.get(date);
        return working != null
                ? working
                : date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
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
