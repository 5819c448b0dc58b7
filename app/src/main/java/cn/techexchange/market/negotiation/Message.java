package cn.techexchange.market.negotiation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the thread. Moves stand in it too, so that both read one story in one order.
 *
 * @param offerId the offer that was made or answered
 */
public record Message(
        String id,
        String negotiationId,
        MessageKind kind,
        Side side,
        String accountId,
        String authorName,
        String text,
        @Nullable String offerId,
        Instant sentAt) {
    /** What the entry tells. */
    public enum MessageKind {
        TEXT,
        OFFER,
        COUNTER_OFFER,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        CLOSED,
        SHARED
    }
}
