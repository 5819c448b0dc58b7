package cn.techexchange.demo;

import cn.techexchange.platform.time.LocalTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that somebody of the demonstration does.
 *
 * @param key fixed for good: by it a later start knows that the step is done
 * @param at when it is said to have happened
 * @param alone whether all before it must be committed
 */
record Step(String key, Instant at, Action action, boolean alone) {
    static Step on(String key, LocalDate day, int hour, int minute, Action action) {
        return new Step(key, day.atTime(hour, minute).atZone(LocalTime.ZONE).toInstant(), action, false);
    }

    /** The same, in a transaction of its own: it looks at what other transactions have finished. */
    static Step alone(String key, LocalDate day, int hour, int minute, Action action) {
        return new Step(key, day.atTime(hour, minute).atZone(LocalTime.ZONE).toInstant(), action, true);
    }

    /** Does it by a use case. */
    @FunctionalInterface
    interface Action {
        /** @return id of what was made or changed */
        String perform(Done done);
    }
}
