package cn.techexchange.registry.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the desk still has.
 *
 * @param startedOn the day of acceptance, or the day the last supplement arrived
 * @param dueOn null before acceptance, while the desk waits for a supplement, and while the calendar of the year in
 *     which the period ends is not known
 */
public record ReviewClock(
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueOn) {
    static final ReviewClock NOT_STARTED = new ReviewClock(null, null, null);

    static ReviewClock accepted(LocalDate today, Optional<LocalDate> end) {
        return new ReviewClock(today, today, end.orElse(null));
    }

    ReviewClock paused() {
        return new ReviewClock(acceptedOn, startedOn, null);
    }

    ReviewClock endingOn(LocalDate day) {
        return new ReviewClock(acceptedOn, startedOn, day);
    }

    /** A supplement starts the whole period again on the day it arrives. */
    ReviewClock restarted(LocalDate today, Optional<LocalDate> end) {
        return new ReviewClock(acceptedOn, today, end.orElse(null));
    }
}
