package cn.techexchange.market.search;

import java.util.Optional;

/** The rebuilds there were. */
public interface RebuildRuns {
    void add(RebuildRun run);

    void update(RebuildRun run);

    Optional<RebuildRun> findLatest();
}
