package cn.techexchange.market.gaps;

import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.job.ContinuousWork;
import cn.techexchange.platform.job.Rest;
import cn.techexchange.platform.job.WorkPaused;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.SearchUnavailable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Computes the map when somebody asks, when the demands without a match have changed and come to rest, and once a day: supply may have
 * come nearer without matching.
 */
@Singleton
final class GapWork implements ContinuousWork {
    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration OLD = Duration.ofDays(1);
    private final CollectGaps collect;
    private final ComputeGaps compute;
    private final GapRuns runs;
    private final Clock clock;
    private Instant nextLook = Instant.EPOCH;
    private String lastSeen = "";

    GapWork(CollectGaps collect, ComputeGaps compute, GapRuns runs, Clock clock) {
        this.collect = collect;
        this.compute = compute;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "market-gaps";
    }

    @Override
    public Duration step(Rest rest) throws InterruptedException {
        try {
            Optional<GapRun> run = next();
            if (run.isPresent()) {
                compute.compute(run.get(), rest);
            }
            return IDLE;
        } catch (SearchUnavailable e) {
            throw new WorkPaused("the index is away: " + e.getMessage(), e);
        }
    }

    private Optional<GapRun> next() {
        Instant now = LocalTime.now(clock);
        Optional<GapRun> latest = runs.findLatest();
        if (latest.filter(run -> run.state() == GapRunState.REQUESTED).isPresent()) {
            return latest;
        }
        boolean busy = latest.filter(run -> run.isUnderWay(now)).isPresent();
        if (busy || now.isBefore(nextLook) || !isDue(now)) {
            return Optional.empty();
        }
        GapRun due = GapRun.request(Ids.next(), null, now);
        runs.add(due);
        return Optional.of(due);
    }

    private boolean isDue(Instant now) {
        nextLook = now.plus(BETWEEN_LOOKS);
        String present = CollectGaps.hash(collect.demands());
        boolean settled = present.equals(lastSeen);
        lastSeen = present;
        return settled
                && runs.findLatestDone()
                        .filter(done -> done.inputHash().equals(present)
                                && done.updatedAt().plus(OLD).isAfter(now))
                        .isEmpty();
    }
}
