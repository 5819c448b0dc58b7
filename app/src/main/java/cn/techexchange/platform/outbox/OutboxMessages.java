package cn.techexchange.platform.outbox;

import java.time.Duration;
import java.util.List;

/** The undelivered messages. */
public interface OutboxMessages {
    /** Adds within the caller's transaction. */
    void add(String consumer, String eventType, String aggregateId, String payload);

    /**
     * Keeps every other relay from this consumer's messages until the transaction ends, so that two
     * processes on one database cannot deliver out of order.
     */
    void claim(String consumer);

    /** Whether a look under a claim can find something; costs one question and locks nothing. */
    boolean isAnyDue(String consumer);

    /** Due messages in order, none of an aggregate whose earlier message still waits for its retry. */
    List<OutboxMessage> due(String consumer, int limit);

    void delivered(List<OutboxMessage> messages);

    void postpone(OutboxMessage message, Duration delay, String error);

    /** How many wait, for health and progress. */
    long pending(String consumer);
}
