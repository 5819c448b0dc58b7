package cn.techexchange.registry.rulepack;

import cn.techexchange.platform.time.WorkingDays;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a review may take. */
@Serdeable
public record ReviewPeriod(int days, DayCount count) {
    /** The last day of a review that starts on {@code start}; the starting day itself does not count. */
    public LocalDate endFrom(LocalDate start, WorkingDays calendar) {
        return switch (count) {
            case CALENDAR -> start.plusDays(days);
            case WORKING -> calendar.plus(start, days);
        };
    }

    /** Days left until and with {@code due}, negative when it is past. */
    public int daysLeft(LocalDate today, LocalDate due, WorkingDays calendar) {
        return switch (count) {
            case CALENDAR -> Math.toIntExact(ChronoUnit.DAYS.between(today, due));
            case WORKING -> calendar.between(today, due);
        };
    }

    /** Which days count. */
    public enum DayCount {
        CALENDAR,
        WORKING
    }
}
