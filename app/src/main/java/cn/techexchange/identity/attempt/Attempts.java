package cn.techexchange.identity.attempt;

import java.time.Duration;
import java.time.Instant;

/** What was tried in a row for one account or from one address, and how long the next attempt must wait. */
public record Attempts(int failures, Instant lastAt, Instant blockedUntil) {
    public static final Duration FORGET_AFTER = Duration.ofHours(24);
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    public static final Attempts NONE = new Attempts(0, Instant.EPOCH, Instant.EPOCH);

    boolean areBlocked(Instant now) {
        return now.isBefore(blockedUntil);
    }

    /** Counts an attempt before its outcome is known: many at the same moment must not all pass. */
    Attempts count(Limit limit, Instant now) {
        int counted = lastAt.plus(FORGET_AFTER).isBefore(now) ? 1 : failures + 1;
        return new Attempts(counted, now, blockedUntil(counted - limit.free, now));
    }

    /** The attempt turned out to be right. */
    public Attempts takeBack() {
        return new Attempts(Math.max(0, failures - 1), lastAt, Instant.EPOCH);
    }

    /** No time at all for those that go free: a clock a moment behind must not find them in its future. */
    private static Instant blockedUntil(int beyond, Instant now) {
        if (beyond < 0) {
            return Instant.EPOCH;
        }
        Duration doubled = FIRST_DELAY.multipliedBy(1L << Math.min(beyond, 10));
        return now.plus(doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY);
    }

    /** How many go without a delay. A whole institute may come from one address. */
    public enum Limit {
        ACCOUNT(5),
        ADDRESS(30),
        APPLICATION(20);

        private final int free;

        Limit(int free) {
            this.free = free;
        }
    }
}
