package cn.techexchange.platform.outbox.db;

import cn.techexchange.platform.outbox.OutboxMessage;
import cn.techexchange.platform.outbox.OutboxMessages;
import cn.techexchange.platform.text.Shortened;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

@Singleton
final class StoredOutboxMessages implements OutboxMessages {
    private static final int ERROR_LENGTH = 500;
    private final OutboxRows rows;
    private final Clock clock;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    StoredOutboxMessages(OutboxRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void add(String consumer, String eventType, String aggregateId, String payload) {
        Instant now = LocalTime.now(clock);
        rows.save(new OutboxRow(null, consumer, eventType, aggregateId, payload, now, 0, now, null));
    }

    @Override
    public void claim(String consumer) {
        if (!known.contains(consumer)) {
            rows.ensureConsumer(consumer);
            known.add(consumer);
        }
        rows.lockConsumer(consumer);
    }

    @Override
    public boolean isAnyDue(String consumer) {
        return rows.findAnyDue(consumer, LocalTime.now(clock)).isPresent();
    }

    @Override
    public List<OutboxMessage> due(String consumer, int limit) {
        return rows.due(consumer, LocalTime.now(clock), limit).stream()
                .map(row -> new OutboxMessage(
                        Objects.requireNonNull(row.id()),
                        row.eventType(),
                        row.aggregateId(),
                        row.payload(),
                        row.attempts()))
                .toList();
    }

    @Override
    public void delivered(List<OutboxMessage> messages) {
        rows.deleteAll(messages.stream().map(OutboxMessage::id).toList());
    }

    @Override
    public void postpone(OutboxMessage message, Duration delay, String error) {
        rows.postpone(message.id(), LocalTime.now(clock).plus(delay), Shortened.to(error, ERROR_LENGTH));
    }

    @Override
    public long pending(String consumer) {
        return rows.countByConsumer(consumer);
    }
}
