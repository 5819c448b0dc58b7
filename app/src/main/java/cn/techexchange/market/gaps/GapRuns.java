package cn.techexchange.market.gaps;

import java.util.Optional;

/** The computations there were, and what they found. */
public interface GapRuns {
    void add(GapRun run);

    void update(GapRun run);

    /** Ends it with its result, and forgets the results of those before. */
    void finish(GapRun run, GapMap map);

    Optional<GapRun> findLatest();

    Optional<GapRun> findLatestDone();

    /** Of a finished one. */
    GapMap mapOf(String id);
}
