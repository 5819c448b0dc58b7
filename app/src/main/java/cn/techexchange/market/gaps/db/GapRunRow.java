package cn.techexchange.market.gaps.db;

import cn.techexchange.market.gaps.GapRun;
import cn.techexchange.market.gaps.GapRunState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("gap_map")
record GapRunRow(
        @Id String id,
        GapRunState state,
        int done,
        int total,
        String inputHash,
        @Nullable String requestedBy,
        Instant startedAt,
        Instant updatedAt) {
    GapRun toRun() {
        return new GapRun(id, state, done, total, inputHash, requestedBy, startedAt, updatedAt);
    }
}
