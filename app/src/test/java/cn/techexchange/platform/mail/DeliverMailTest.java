package cn.techexchange.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.platform.page.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliverMailTest {
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    private static final MailSettings SETTINGS = new MailSettings(
            "mail.example.cn", 25, null, null, MailSettings.Security.NONE, "a@example.cn", Duration.ofMinutes(1));
    private final OneMail queue = new OneMail();

    @Test
    void whatTheServerTookIsSent() {
        deliver(mail -> {}, 0);

        assertThat(queue.log).containsExactly("sent m at 2026-11-25T01:00:00Z");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainEachTimeLater() {
        MailServer away = mail -> {
            throw new MailUnavailable("no route", new RuntimeException());
        };

        for (int attempts : List.of(0, 1, 2, 8)) {
            deliver(away, attempts);
        }

        assertThat(queue.log)
                .containsExactly(
                        "m again at 2026-11-25T01:01:00Z: no route",
                        "m again at 2026-11-25T01:04:00Z: no route",
                        "m again at 2026-11-25T01:16:00Z: no route",
                        "m again at 2026-11-25T13:00:00Z: no route");
    }

    @Test
    void tenFailuresAreEnough() {
        deliver(
                mail -> {
                    throw new MailUnavailable("no route", new RuntimeException());
                },
                RetryDelay.TRIES - 1);

        assertThat(queue.log).containsExactly("m given up: no route");
    }

    @Test
    void anAddressThatIsRefusedIsNotTriedAgain() {
        deliver(
                mail -> {
                    throw new MailRefused("550 no such user", new RuntimeException());
                },
                0);

        assertThat(queue.log).containsExactly("m given up: 550 no such user");
    }

    private void deliver(MailServer server, int attempts) {
        queue.attempts = attempts;
        assertThat(new DeliverMail(queue, server, SETTINGS, Clock.fixed(NOW, ZoneOffset.UTC)).deliverDue())
                .isEqualTo(1);
    }

    /** Always holds one due mail, and writes down what becomes of it. */
    private static final class OneMail implements MailQueue {
        final List<String> log = new ArrayList<>();
        int attempts;

        @Override
        public List<OutgoingMail> claim(Instant now, Duration lease, int limit) {
            return List.of(
                    new OutgoingMail("m", "p", "b@example.cn", new OutgoingMail.Content("", "", ""), "", attempts));
        }

        @Override
        public void sent(String id, Instant at) {
            log.add("sent " + id + " at " + at);
        }

        @Override
        public void postpone(String id, Instant dueAt, String error) {
            log.add(id + " again at " + dueAt + ": " + error);
        }

        @Override
        public void giveUp(String id, String error) {
            log.add(id + " given up: " + error);
        }

        @Override
        public void add(OutgoingMail mail, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void dropWaitingFor(String accountId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void tryAgain(String id, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void discard(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<MailState, Long> counts() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<QueuedMail> list(MailState state, @Nullable String cursor, int size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int forget(Instant before) {
            throw new UnsupportedOperationException();
        }
    }
}
