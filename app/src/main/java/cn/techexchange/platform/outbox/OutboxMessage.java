package cn.techexchange.platform.outbox;

/** One event on its way to one consumer; {@code payload} is JSON. */
public record OutboxMessage(long id, String eventType, String aggregateId, String payload, int attempts) {}
