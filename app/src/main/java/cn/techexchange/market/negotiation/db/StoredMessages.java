package cn.techexchange.market.negotiation.db;

import cn.techexchange.market.negotiation.Message;
import cn.techexchange.market.negotiation.Messages;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredMessages implements Messages {
    private final MessageRows rows;
    private final NegotiationRows negotiations;

    StoredMessages(MessageRows rows, NegotiationRows negotiations) {
        this.rows = rows;
        this.negotiations = negotiations;
    }

    @Override
    @Transactional
    public void add(Message message) {
        rows.save(MessageRow.of(message));
        negotiations.moveUp(message.negotiationId(), message.id());
    }

    @Override
    public List<Message> listBefore(String negotiationId, @Nullable String before, int limit) {
        return rows.listBefore(negotiationId, before, limit).reversed().stream()
                .map(MessageRow::toMessage)
                .toList();
    }

    @Override
    public void markRead(String negotiationId, String accountId, String messageId) {
        rows.markRead(negotiationId, accountId, messageId);
    }

    @Override
    public Map<String, Integer> unread(List<String> negotiationIds, String accountId, String organizationId) {
        return negotiationIds.isEmpty()
                ? Map.of()
                : rows.unread(negotiationIds, accountId, organizationId).stream()
                        .collect(Collectors.toMap(MessageRows.Unread::negotiationId, MessageRows.Unread::unread));
    }
}
