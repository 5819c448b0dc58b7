package cn.techexchange.demo;

import cn.techexchange.platform.time.WorkingDays;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Keeps the demonstration to days on which offices are open. */
@Singleton
final class Days {
    private final WorkingDays calendar;

    Days(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The day itself, or the next working day. */
    LocalDate open(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plus(day, 1);
    }

    LocalDate after(LocalDate day, int workingDays) {
        return calendar.plus(day, workingDays);
    }
}
