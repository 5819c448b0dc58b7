package cn.techexchange.market.search.db;

import cn.techexchange.market.search.RebuildRun;
import cn.techexchange.market.search.RebuildState;
import cn.techexchange.platform.text.Shortened;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("index_rebuild")
record RebuildRunRow(
        @Id String id, RebuildState state, long done, long total, String error, Instant startedAt, Instant updatedAt) {
    private static final int ERROR_LENGTH = 500;

    static RebuildRunRow of(RebuildRun run) {
        String error = Shortened.to(run.error(), ERROR_LENGTH);
        return new RebuildRunRow(
                run.id(), run.state(), run.done(), run.total(), error, run.startedAt(), run.updatedAt());
    }

    RebuildRun toRun() {
        return new RebuildRun(id, state, done, total, error, startedAt, updatedAt);
    }
}
