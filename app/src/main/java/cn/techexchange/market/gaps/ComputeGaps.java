package cn.techexchange.market.gaps;

import cn.techexchange.market.search.MarketItem;
import cn.techexchange.platform.job.Rest;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Computes one map, telling how far it is. */
@Singleton
final class ComputeGaps {
    private static final int STEP = 10;
    private final CollectGaps collect;
    private final GapRuns runs;
    private final Clock clock;

    ComputeGaps(CollectGaps collect, GapRuns runs, Clock clock) {
        this.collect = collect;
        this.runs = runs;
        this.clock = clock;
    }

    void compute(GapRun requested, Rest rest) throws InterruptedException {
        List<MarketItem> demands = collect.demands();
        GapRun run = requested.running(CollectGaps.hash(demands), demands.size(), LocalTime.now(clock));
        runs.update(run);
        try {
            var inputs = new ArrayList<GapInput>();
            for (MarketItem demand : demands) {
                long begun = System.nanoTime();
                inputs.add(collect.input(demand));
                if (inputs.size() % STEP == 0) {
                    run = run.progressed(inputs.size(), LocalTime.now(clock));
                    runs.update(run);
                }
                rest.after(Duration.ofNanos(System.nanoTime() - begun));
            }
            runs.finish(run.ended(GapRunState.DONE, LocalTime.now(clock)), DrawGaps.of(inputs));
        } catch (RuntimeException e) {
            runs.update(run.ended(GapRunState.FAILED, LocalTime.now(clock)));
            throw e;
        }
    }
}
