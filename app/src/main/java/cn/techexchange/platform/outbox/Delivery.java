package cn.techexchange.platform.outbox;

import cn.techexchange.platform.job.WorkPaused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /**
     * @return how many messages were delivered or postponed; zero means nothing was due
     * @throws WorkPaused when the consumer or the database cannot go on now; all messages stay due
     */
    @Transactional
    int deliver(OutboxConsumer consumer) {
        messages.claim(consumer.name());
        List<OutboxMessage> due = messages.due(consumer.name(), BATCH);
        if (!due.isEmpty()) {
            deliver(consumer, due, new HashSet<>());
        }
        return due.size();
    }

    /**
     * A failing batch is halved until the message at fault stands alone, so that one among many costs few attempts.
     *
     * @param held aggregates with a failed message: their later ones wait for it
     */
    private void deliver(OutboxConsumer consumer, List<OutboxMessage> due, Set<String> held) {
        List<OutboxMessage> batch = due.stream()
                .filter(message -> !held.contains(message.aggregateId()))
                .toList();
        if (batch.isEmpty() || tryAll(consumer, batch, held)) {
            return;
        }
        int half = batch.size() / 2;
        deliver(consumer, batch.subList(0, half), held);
        deliver(consumer, batch.subList(half, batch.size()), held);
    }

    /** @return whether nothing is left to try: the batch was delivered, or its only message postponed */
    private boolean tryAll(OutboxConsumer consumer, List<OutboxMessage> batch, Set<String> held) {
        try {
            consumer.consume(batch);
            messages.delivered(batch);
            return true;
        } catch (WorkPaused e) {
            throw e;
        } catch (Exception e) {
            rethrowIfRolledBack(e);
            if (batch.size() > 1) {
                return false;
            }
            OutboxMessage message = batch.getFirst();
            LOG.warn("{}: message {} failed: {}", consumer.name(), message.id(), e.toString());
            messages.postpone(message, delay(message.attempts()), String.valueOf(e));
            held.add(message.aggregateId());
            return true;
        }
    }

    /** A deadlock takes the whole transaction back, the claim too: going on would deliver without it. */
    private static void rethrowIfRolledBack(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransactionRollbackException) {
                throw new WorkPaused("the database took the delivery back: " + cause.getMessage(), failure);
            }
        }
    }

    private static Duration delay(int attempts) {
        Duration delay = Duration.ofMillis(500L << Math.min(attempts, 6));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }
}
