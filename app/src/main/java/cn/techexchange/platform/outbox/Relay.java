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
    private final Delivery delivery;

    Relay(List<OutboxConsumer> consumers, Delivery delivery) {
        this.consumers = List.copyOf(consumers);
        this.delivery = delivery;
    }

    @Override
    public List<ContinuousWork> list() {
        return consumers.stream()
                .<ContinuousWork>map(consumer -> new To(consumer, delivery))
                .toList();
    }

    private record To(OutboxConsumer consumer, Delivery delivery) implements ContinuousWork {
        @Override
        public String name() {
            return "relay-" + consumer.name();
        }

        @Override
        public Duration step(Rest rest) {
            return delivery.deliver(consumer) > 0 ? Duration.ZERO : PAUSE;
        }
    }
}
