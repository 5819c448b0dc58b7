package cn.techexchange.identity.session;

import static cn.techexchange.identity.session.Session.Presented.CLOSED;
import static cn.techexchange.identity.session.Session.Presented.JUST_REPLACED;
import static cn.techexchange.identity.session.Session.Presented.NEWEST;
import static cn.techexchange.identity.session.Session.Presented.REUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Device DEVICE = new Device("203.0.113.7", "browser");
    private final RefreshToken first = RefreshToken.next("0190c0de-0000-7000-8000-000000000001");
    private final RefreshToken second = RefreshToken.next(first.sessionId());
    private final Session begun = Session.begin(first, "account", DEVICE, START);

    @Test
    void onlyTheNewestTokenIsTheNewest() {
        Session refreshed = begun.refresh(second, DEVICE, START);

        assertThat(begun.judge(first, START)).isEqualTo(NEWEST);
        assertThat(refreshed.judge(second, START)).isEqualTo(NEWEST);
    }

    @Test
    void theReplacedTokenIsToleratedForTenSecondsAndNoLonger() {
        Session refreshed = begun.refresh(second, DEVICE, START);

        assertThat(refreshed.judge(first, START.plusMillis(9_999))).isEqualTo(JUST_REPLACED);
        assertThat(refreshed.judge(first, START.plusSeconds(10))).isEqualTo(REUSED);
    }

    @Test
    void aTokenOlderThanTheReplacedOneIsReuseAtOnce() {
        Session twice =
                begun.refresh(second, DEVICE, START).refresh(RefreshToken.next(first.sessionId()), DEVICE, START);

        assertThat(twice.judge(first, START)).isEqualTo(REUSED);
    }

    @Test
    void anEndedOrUnusedSessionIsClosed() {
        assertThat(begun.end(START).judge(first, START)).isEqualTo(CLOSED);
        assertThat(begun.judge(first, START.plus(Session.IDLE))).isEqualTo(CLOSED);
    }

    @Test
    void refreshingProlongsButNotBeyondThirtyDays() {
        Session later = begun.refresh(second, DEVICE, START.plus(Duration.ofDays(6)));
        Session last = begun.refresh(second, DEVICE, START.plus(Duration.ofDays(29)));

        assertThat(later.expiresAt()).isEqualTo(START.plus(Duration.ofDays(13)));
        assertThat(last.expiresAt()).isEqualTo(START.plus(Duration.ofDays(30)));
    }
}
