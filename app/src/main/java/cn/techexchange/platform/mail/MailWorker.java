package cn.techexchange.platform.mail;

import cn.techexchange.platform.time.LocalTime;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works the mail queue off while the server runs; does nothing where there is no mail server. */
@Singleton
class MailWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofDays(30);
    private final MailSettings settings;
    private final DeliverMail deliver;
    private final MailQueue queue;
    private final Clock clock;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    MailWorker(MailSettings settings, DeliverMail deliver, MailQueue queue, Clock clock) {
        this.settings = settings;
        this.deliver = deliver;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (settings.isOn()) {
            thread = Thread.ofVirtual().name("mail").start(this::run);
        }
    }

    private void run() {
        try {
            while (!stopped) {
                Thread.sleep(step());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration step() {
        try {
            return deliver.deliverDue() > 0 ? Duration.ZERO : IDLE;
        } catch (RuntimeException e) {
            LOG.warn("mail waits: {}", e.toString());
            return PAUSE_AFTER_FAILURE;
        }
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "12h")
    void forgetOld() {
        queue.forget(LocalTime.now(clock).minus(KEPT));
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.join(Duration.ofSeconds(20));
        }
    }
}
