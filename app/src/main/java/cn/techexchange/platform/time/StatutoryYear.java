package cn.techexchange.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * The working days of one year.
 *
 * @param exceptions days that differ from the plain week, true for one that is worked
 */
public record StatutoryYear(int year, Map<LocalDate, Boolean> exceptions) {
    public StatutoryYear {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorkingDay(LocalDate date) {
        Boolean working = exceptions.get(date);
        return working != null ? working : !isWeekend(date);
    }

    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
