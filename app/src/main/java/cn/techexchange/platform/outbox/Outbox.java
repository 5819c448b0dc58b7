package cn.techexchange.platform.outbox;

import cn.techexchange.platform.json.Json;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Takes events in the writer's own transaction: an event is there exactly when the write is. */
@Singleton
public class Outbox {
    private final BeanProvider<OutboxConsumer> consumers;
    private final OutboxMessages messages;
    private final Json json;

    /** @param consumers looked up when first needed, because a consumer may itself write and so publish */
    Outbox(BeanProvider<OutboxConsumer> consumers, OutboxMessages messages, Json json) {
        this.consumers = consumers;
        this.messages = messages;
        this.json = json;
    }

    /**
     * Queues the event once for each consumer that wants it.
     *
     * @param eventType a past fact, e.g. {@code AchievementListed}
     * @param aggregateId events of one aggregate are delivered in order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String eventType, String aggregateId, Object payload) {
        String body = json.write(payload);
        consumers.stream()
                .filter(consumer -> consumer.wants(eventType))
                .forEach(consumer -> messages.add(consumer.name(), eventType, aggregateId, body));
    }
}
