package cn.techexchange.platform.mail;

import cn.techexchange.platform.job.ContinuousWork;
import cn.techexchange.platform.job.Rest;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Works the mail queue off; does nothing where there is no mail server. */
@Singleton
class MailWork implements ContinuousWork {
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration KEPT = Duration.ofDays(30);
    private final MailSettings settings;
    private final DeliverMail deliver;
    private final MailQueue queue;
    private final Clock clock;

    MailWork(MailSettings settings, DeliverMail deliver, MailQueue queue, Clock clock) {
        this.settings = settings;
        this.deliver = deliver;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean isOn() {
        return settings.isOn();
    }

    @Override
    public Duration step(Rest rest) {
        return deliver.deliverDue() > 0 ? Duration.ZERO : IDLE;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "12h")
    void forgetOld() {
        queue.forget(LocalTime.now(clock).minus(KEPT));
    }
}
