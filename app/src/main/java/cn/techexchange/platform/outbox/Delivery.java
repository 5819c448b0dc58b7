package cn.techexchange.platform.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers one batch to one consumer. */
@Singleton
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int BATCH = 200;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private final OutboxMessages messages;

    Delivery(OutboxMessages messages) {
        this.messages = messages;
    }

    /** @return how many messages were delivered or postponed; zero means nothing was due */
    @Transactional
    int deliver(OutboxConsumer consumer) {
        messages.claim(consumer.name());
        List<OutboxMessage> due = messages.due(consumer.name(), BATCH);
        if (!due.isEmpty() && !tryAll(consumer, due)) {
            due.forEach(message -> deliverAlone(consumer, message));
        }
        return due.size();
    }

    private boolean tryAll(OutboxConsumer consumer, List<OutboxMessage> due) {
        if (due.size() > 1 && due.getFirst().attempts() > 0) {
            return false;
        }
        try {
            consumer.consume(due);
            messages.delivered(due);
            return true;
        } catch (Exception e) {
            rethrowIfRolledBack(e);
            LOG.warn("{}: batch of {} failed, trying one by one: {}", consumer.name(), due.size(), e.toString());
            return false;
        }
    }

    private void deliverAlone(OutboxConsumer consumer, OutboxMessage message) {
        try {
            consumer.consume(List.of(message));
            messages.delivered(List.of(message));
        } catch (Exception e) {
            rethrowIfRolledBack(e);
            messages.postpone(message, delay(message.attempts()), String.valueOf(e));
        }
    }

    /** A deadlock takes the whole transaction back, the claim too: going on would deliver without it. */
    private static void rethrowIfRolledBack(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransactionRollbackException) {
                throw new IllegalStateException("the database took the delivery back", failure);
            }
        }
    }

    private static Duration delay(int attempts) {
        Duration delay = Duration.ofMillis(500L << Math.min(attempts, 6));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }
}
