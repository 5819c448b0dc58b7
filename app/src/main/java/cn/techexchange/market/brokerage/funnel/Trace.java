package cn.techexchange.market.brokerage.funnel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What tables tell of one pair and one of its negotiations.
 *
 * @param negotiationId null where there is none, and all that follows from it
 * @param answeredAt when the side that was asked first spoke, or an offer was made
 */
public record Trace(
        Pair pair,
        Instant enteredAt,
        @Nullable String negotiationId,
        @Nullable Instant contactedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant agreedAt) {
    public record Pair(String demandId, String achievementId) {}
}
