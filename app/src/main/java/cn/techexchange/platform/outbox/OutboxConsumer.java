package cn.techexchange.platform.outbox;

import java.util.List;

/** Acts on events. Delivery is at least once, so acting twice must equal acting once. */
public interface OutboxConsumer {
    /** Stable name; undelivered messages are kept under it. */
    String name();

    boolean wants(String eventType);

    /**
     * Acts on messages in the order of their ids.
     *
     * @throws cn.techexchange.platform.job.WorkPaused when nothing can be acted on now; all are delivered again a little later
     * @throws Exception to have them delivered again later; a failing batch is retried in halves
     */
    void consume(List<OutboxMessage> messages) throws Exception;
}
