package cn.techexchange.market.search;

import java.time.Duration;
import java.time.Instant;

/**
 * One rebuild of the index, as any process may follow it.
 *
 * @param error why it failed; empty otherwise
 */
public record RebuildRun(
        String id, RebuildState state, long done, long total, String error, Instant startedAt, Instant updatedAt) {
    /** A run that has not moved for so long was left behind by a process that died. */
    private static final Duration ABANDONED_AFTER = Duration.ofSeconds(30);

    boolean isRunning(Instant now) {
        return state == RebuildState.RUNNING && updatedAt.plus(ABANDONED_AFTER).isAfter(now);
    }

    RebuildRun progressed(long nowDone, Instant now) {
        return new RebuildRun(id, state, nowDone, Math.max(total, nowDone), error, startedAt, now);
    }

    RebuildRun ended(RebuildState end, String why, Instant now) {
        return new RebuildRun(id, end, done, total, why, startedAt, now);
    }
}
