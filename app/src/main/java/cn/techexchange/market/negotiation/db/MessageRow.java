package cn.techexchange.market.negotiation.db;

import cn.techexchange.market.negotiation.Message;
import cn.techexchange.market.negotiation.Side;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("negotiation_message")
record MessageRow(
        @Id String id,
        String negotiationId,
        Message.MessageKind kind,
        Side side,
        String accountId,
        String authorName,
        String text,
        @Nullable String offerId,
        Instant sentAt) {
    static MessageRow of(Message message) {
        return new MessageRow(
                message.id(),
                message.negotiationId(),
                message.kind(),
                message.side(),
                message.accountId(),
                message.authorName(),
                message.text(),
                message.offerId(),
                message.sentAt());
    }

    Message toMessage() {
        return new Message(id, negotiationId, kind, side, accountId, authorName, text, offerId, sentAt);
    }
}
