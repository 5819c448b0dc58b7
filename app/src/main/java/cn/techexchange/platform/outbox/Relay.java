package cn.techexchange.platform.outbox;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread for each consumer, while the server runs; command-line work leaves delivery to it. */
@Singleton
final class Relay implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private final List<OutboxConsumer> consumers;
    private final Delivery delivery;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    Relay(List<OutboxConsumer> consumers, Delivery delivery) {
        this.consumers = List.copyOf(consumers);
        this.delivery = delivery;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        for (OutboxConsumer consumer : consumers) {
            threads.add(Thread.ofVirtual().name("relay-" + consumer.name()).start(() -> run(consumer)));
        }
    }

    private void run(OutboxConsumer consumer) {
        String trouble = "";
        while (!stopped) {
            Duration pause = PAUSE_AFTER_FAILURE;
            try {
                pause = delivery.deliver(consumer) > 0 ? Duration.ZERO : PAUSE;
                trouble = "";
            } catch (RuntimeException e) {
                trouble = tellOnce(consumer, trouble, e);
            }
            if (!sleep(pause)) {
                return;
            }
        }
    }

    /** The same trouble, attempt after attempt, is said once. */
    private static String tellOnce(OutboxConsumer consumer, String before, RuntimeException failure) {
        String trouble = failure.toString();
        if (!trouble.equals(before)) {
            LOG.warn("relay of {} waits: {}", consumer.name(), trouble);
        }
        return trouble;
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(10));
        }
    }
}
