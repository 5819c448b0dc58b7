package cn.techexchange.market.gaps;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Asks for a new map; the worker makes it. */
@Singleton
public class RequestGaps {
    private final GapRuns runs;
    private final Audit audit;
    private final Clock clock;

    RequestGaps(GapRuns runs, Audit audit, Clock clock) {
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code GAPS_BEING_COMPUTED} */
    @Transactional
    public GapRun request(Caller caller) {
        Instant now = LocalTime.now(clock);
        if (runs.findLatest().filter(run -> run.isUnderWay(now)).isPresent()) {
            throw new ProblemException(GapProblem.GAPS_BEING_COMPUTED, "缺口图正在重新计算，完成后自动更新，请稍候。");
        }
        GapRun run = GapRun.request(Ids.next(), caller.accountId(), now);
        runs.add(run);
        audit.record(caller.actor(), "GAP_MAP_REQUESTED", new Audit.Subject("gap-map", run.id()), "重新计算供需缺口");
        return run;
    }
}
