package cn.techexchange.market.search.db;

import cn.techexchange.market.search.RebuildRun;
import cn.techexchange.market.search.RebuildRuns;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
final class StoredRebuildRuns implements RebuildRuns {
    private final RebuildRunRows rows;

    StoredRebuildRuns(RebuildRunRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(RebuildRun run) {
        rows.save(RebuildRunRow.of(run));
    }

    @Override
    public void update(RebuildRun run) {
        rows.update(RebuildRunRow.of(run));
    }

    @Override
    public Optional<RebuildRun> findLatest() {
        return rows.findLatest().map(RebuildRunRow::toRun);
    }
}
