package cn.techexchange.registry.calendar;

import cn.techexchange.platform.time.WorkingDays;
import cn.techexchange.registry.registration.LastDayMove;
import cn.techexchange.registry.registration.MoveLastDays;
import jakarta.inject.Singleton;
import java.util.List;

/** What a year's table would do to the clocks that run. */
@Singleton
public final class CalendarEffect {
    private final WorkingDays calendar;
    private final CalendarYears years;
    private final MoveLastDays lastDays;

    CalendarEffect(WorkingDays calendar, CalendarYears years, MoveLastDays lastDays) {
        this.calendar = calendar;
        this.years = years;
        this.lastDays = lastDays;
    }

    /** Against the year as it is stored now: the calendar itself may remember an earlier one for a moment. */
    public List<LastDayMove> of(CalendarTable table) {
        WorkingDays current = years.find(table.year())
                .map(known -> calendar.with(known.table().toYear()))
                .orElse(calendar);
        return lastDays.foresee(current, calendar.with(table.toYear()));
    }
}
