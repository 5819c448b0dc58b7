package cn.techexchange.registry.registration;

import cn.techexchange.registry.rulepack.ReviewPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the desk still has.
 *
 * @param startedOn the day of acceptance, or the day the last supplement arrived
 * @param dueOn null before acceptance, while the desk waits for a supplement, and while the calendar of the year in
 *     which the period ends is not known
 * @param leftDays what was left when it was paused and goes on with, null where the whole period counts
 */
public record ReviewClock(
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer leftDays) {
    public static final ReviewClock NOT_STARTED = new ReviewClock(null, null, null);

    /** One that runs for a whole period. */
    public ReviewClock(@Nullable LocalDate acceptedOn, @Nullable LocalDate startedOn, @Nullable LocalDate dueOn) {
        this(acceptedOn, startedOn, dueOn, null);
    }

    static ReviewClock accepted(LocalDate today, Optional<LocalDate> end) {
        return new ReviewClock(today, today, end.orElse(null));
    }

    /** @param left null when the last day was open */
    ReviewClock paused(@Nullable Integer left) {
        return new ReviewClock(acceptedOn, startedOn, null, left);
    }

    ReviewClock endingOn(LocalDate day) {
        return new ReviewClock(acceptedOn, startedOn, day, leftDays);
    }

    /** A supplement starts the whole period again on the day it arrives. */
    ReviewClock restarted(LocalDate today, Optional<LocalDate> end) {
        return new ReviewClock(acceptedOn, today, end.orElse(null));
    }

    /** Where the rules only pause, what was left goes on. */
    ReviewClock resumed(LocalDate today, Optional<LocalDate> end) {
        return new ReviewClock(acceptedOn, today, end.orElse(null), leftDays);
    }

    /** What counts from the start on. */
    ReviewPeriod counted(ReviewPeriod whole) {
        return leftDays == null ? whole : new ReviewPeriod(leftDays, whole.count());
    }
}
