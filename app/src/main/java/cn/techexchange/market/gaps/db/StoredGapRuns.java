package cn.techexchange.market.gaps.db;

import cn.techexchange.market.gaps.GapMap;
import cn.techexchange.market.gaps.GapRun;
import cn.techexchange.market.gaps.GapRuns;
import cn.techexchange.platform.json.Json;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

@Singleton
class StoredGapRuns implements GapRuns {
    private final GapRunRows rows;
    private final Json json;

    StoredGapRuns(GapRunRows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void add(GapRun run) {
        rows.add(
                run.id(),
                run.state().name(),
                run.done(),
                run.total(),
                run.inputHash(),
                run.requestedBy(),
                run.startedAt(),
                run.updatedAt());
    }

    @Override
    public void update(GapRun run) {
        rows.move(run.id(), run.state().name(), run.done(), run.total(), run.inputHash(), run.updatedAt());
    }

    @Override
    @Transactional
    public void finish(GapRun run, GapMap map) {
        rows.fill(run.id(), json.write(map));
        update(run);
        rows.emptyBefore(run.id());
    }

    @Override
    public Optional<GapRun> findLatest() {
        return rows.findLatest().map(GapRunRow::toRun);
    }

    @Override
    public Optional<GapRun> findLatestDone() {
        return rows.findLatestDone().map(GapRunRow::toRun);
    }

    @Override
    public GapMap mapOf(String id) {
        return rows.content(id)
                .filter(content -> !content.equals("{}"))
                .map(content -> json.read(content, GapMap.class))
                .orElse(GapMap.EMPTY);
    }
}
