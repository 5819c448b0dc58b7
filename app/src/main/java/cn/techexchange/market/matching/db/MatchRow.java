package cn.techexchange.market.matching.db;

import cn.techexchange.market.matching.DismissalReason;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("market_match")
record MatchRow(
        @Id String id,
        String demandId,
        String achievementId,
        String demandOwnerId,
        String achievementOwnerId,
        int score,
        String content,
        @Nullable DismissalReason demandDismissal,
        @Nullable Instant demandDismissedAt,
        @Nullable DismissalReason achievementDismissal,
        @Nullable Instant achievementDismissedAt,
        Instant refreshedAt) {}
