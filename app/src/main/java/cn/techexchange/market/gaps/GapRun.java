package cn.techexchange.market.gaps;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One computation, as any process may follow it.
 *
 * @param inputHash of the demands it began with
 * @param requestedBy account of the person who asked for it, null when it was due by itself
 */
public record GapRun(
        String id,
        GapRunState state,
        int done,
        int total,
        String inputHash,
        @Nullable String requestedBy,
        Instant startedAt,
        Instant updatedAt) {
    /** One that has not moved for so long was left behind by a process that died. */
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(2);

    static GapRun request(String id, @Nullable String accountId, Instant now) {
        return new GapRun(id, GapRunState.REQUESTED, 0, 0, "", accountId, now, now);
    }

    boolean isUnderWay(Instant now) {
        return switch (state) {
            case REQUESTED, RUNNING -> updatedAt.plus(ABANDONED_AFTER).isAfter(now);
            case DONE, FAILED -> false;
        };
    }

    GapRun running(String hash, int all, Instant now) {
        return new GapRun(id, GapRunState.RUNNING, 0, all, hash, requestedBy, startedAt, now);
    }

    GapRun progressed(int nowDone, Instant now) {
        return new GapRun(id, state, nowDone, total, inputHash, requestedBy, startedAt, now);
    }

    GapRun ended(GapRunState end, Instant now) {
        int finished = end == GapRunState.DONE ? total : done;
        return new GapRun(id, end, finished, total, inputHash, requestedBy, startedAt, now);
    }
}
