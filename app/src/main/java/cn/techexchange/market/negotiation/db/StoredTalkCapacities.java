package cn.techexchange.market.negotiation.db;

import cn.techexchange.market.negotiation.TalkCapacities;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

@Singleton
final class StoredTalkCapacities implements TalkCapacities {
    private final TalkCapacityRows rows;

    StoredTalkCapacities(TalkCapacityRows rows) {
        this.rows = rows;
    }

    @Override
    public OptionalInt of(String organizationId) {
        return rows.of(List.of(organizationId)).stream()
                .mapToInt(TalkCapacityRow::talks)
                .findFirst();
    }

    @Override
    public void declare(String organizationId, OptionalInt talks, Instant at) {
        if (talks.isPresent()) {
            rows.put(organizationId, talks.getAsInt(), at);
        } else {
            rows.deleteOf(organizationId);
        }
    }
}
