package cn.techexchange.registry.registration;

import cn.techexchange.platform.time.WorkingDays;
import cn.techexchange.registry.rulepack.ReviewPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long the desk still has.
 *
 * @param startedOn the day of acceptance, or the day the last supplement arrived
 * @param dueOn null before acceptance and while the desk waits for a supplement
 */
public record ReviewClock(
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueOn) {
    static final ReviewClock NOT_STARTED = new ReviewClock(null, null, null);

    static ReviewClock accepted(LocalDate today, ReviewPeriod period, WorkingDays calendar) {
        return new ReviewClock(today, today, period.endFrom(today, calendar));
    }

    ReviewClock paused() {
        return new ReviewClock(acceptedOn, startedOn, null);
    }

    /** A supplement starts the whole period again on the day it arrives. */
    ReviewClock restarted(LocalDate today, ReviewPeriod period, WorkingDays calendar) {
        return new ReviewClock(acceptedOn, today, period.endFrom(today, calendar));
    }
}
