package cn.techexchange.platform.mail;

import cn.techexchange.platform.text.Shortened;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands due mails to the server, outside of any transaction. */
@Singleton
final class DeliverMail {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverMail.class);
    private static final int BATCH = 20;
    private static final int ERROR_LENGTH = 500;
    /** Longer than a batch takes when each mail runs into its time limit. */
    private static final Duration LEASE = Duration.ofMinutes(20);

    private final MailQueue queue;
    private final MailServer server;
    private final RetryDelay retry;
    private final Clock clock;

    DeliverMail(MailQueue queue, MailServer server, MailSettings settings, Clock clock) {
        this.queue = queue;
        this.server = server;
        this.retry = new RetryDelay(settings.firstDelay());
        this.clock = clock;
    }

    /** @return how many were due */
    int deliverDue() {
        List<OutgoingMail> due = queue.claim(LocalTime.now(clock), LEASE, BATCH);
        due.forEach(this::deliver);
        return due.size();
    }

    private void deliver(OutgoingMail mail) {
        try {
            server.send(mail);
            queue.sent(mail.id(), LocalTime.now(clock));
        } catch (MailRefused e) {
            LOG.warn("mail {} was refused: {}", mail.id(), e.getMessage());
            queue.giveUp(mail.id(), shortened(e));
        } catch (MailUnavailable e) {
            later(mail, shortened(e));
        }
    }

    private void later(OutgoingMail mail, String error) {
        Instant now = LocalTime.now(clock);
        retry.after(mail.attempts() + 1)
                .ifPresentOrElse(
                        delay -> queue.postpone(mail.id(), now.plus(delay), error),
                        () -> queue.giveUp(mail.id(), error));
    }

    private static String shortened(RuntimeException failure) {
        return Shortened.to(String.valueOf(failure.getMessage()), ERROR_LENGTH);
    }
}
