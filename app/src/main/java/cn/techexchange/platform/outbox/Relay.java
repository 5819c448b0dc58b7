package cn.techexchange.platform.outbox;

import cn.techexchange.platform.job.ContinuousWork;
import cn.techexchange.platform.job.ContinuousWorks;
import cn.techexchange.platform.job.Rest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** One work for each consumer, while the server runs; command-line work leaves delivery to it. */
@Singleton
final class Relay implements ContinuousWorks {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private final List<OutboxConsumer> consumers;
    private final OutboxMessages messages;
    private final Delivery delivery;

    Relay(List<OutboxConsumer> consumers, OutboxMessages messages, Delivery delivery) {
        this.consumers = List.copyOf(consumers);
        this.messages = messages;
        this.delivery = delivery;
    }

    @Override
    public List<ContinuousWork> list() {
        return consumers.stream()
                .<ContinuousWork>map(consumer -> new To(consumer, messages, delivery))
                .toList();
    }

    private record To(OutboxConsumer consumer, OutboxMessages messages, Delivery delivery) implements ContinuousWork {
        @Override
        public String name() {
            return "relay-" + consumer.name();
        }

        /** Nearly always nothing is due, and learning that needs no transaction. */
        @Override
        public Duration step(Rest rest) {
            boolean found = messages.isAnyDue(consumer.name()) && delivery.deliver(consumer) > 0;
            return found ? Duration.ZERO : PAUSE;
        }
    }
}
