package cn.techexchange.identity.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.attempt.Attempts;
import cn.techexchange.identity.attempt.CountAttempts;
import cn.techexchange.identity.attempt.RecentAttempts;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInGateTest {
    private static final String EMAIL = "li@example.cn";
    private static final String ADDRESS = "203.0.113.7";
    private final MovableClock clock = new MovableClock();
    private final SignInGate gate = gate(new AttemptsInMemory(), clock);

    @Test
    void theSixthAttemptAfterFiveFailuresMustWait() {
        fail(5);

        assertThatThrownBy(() -> gate.enter(EMAIL, ADDRESS))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("30 秒");
    }

    @Test
    void theDelayDoublesWithEachFurtherFailureUpToAQuarterOfAnHour() {
        fail(5);
        clock.forward(Duration.ofSeconds(30));
        fail(1);
        assertThatThrownBy(() -> gate.enter(EMAIL, ADDRESS)).hasMessageContaining("60 秒");

        for (int i = 0; i < 8; i++) {
            clock.forward(Duration.ofMinutes(15));
            fail(1);
        }

        assertThatThrownBy(() -> gate.enter(EMAIL, ADDRESS)).hasMessageContaining("15 分钟");
    }

    @Test
    void writingTheAddressInAnotherCaseDoesNotHelp() {
        fail(5);

        assertThatThrownBy(() -> gate.enter("LI@Example.cn ", ADDRESS)).isInstanceOf(ProblemException.class);
    }

    @Test
    void anotherServersClockAMomentBehindMakesNobodyWait() {
        gate.enter(EMAIL, ADDRESS);
        clock.forward(Duration.ofMillis(-5));

        assertThatCode(() -> gate.enter(EMAIL, ADDRESS)).doesNotThrowAnyException();
    }

    @Test
    void successClearsTheAccount() {
        fail(4);
        gate.enter(EMAIL, ADDRESS);
        gate.passed(EMAIL, ADDRESS);

        assertThatCode(() -> fail(5)).doesNotThrowAnyException();
    }

    @Test
    void ownSuccessesDoNotClearTheWayForGuessingOthersFromOneAddress() {
        for (int i = 0; i < 30; i++) {
            gate.enter("victim" + i + "@example.cn", ADDRESS);
            if (i % 3 == 0 && i < 29) {
                gate.enter("own@example.cn", ADDRESS);
                gate.passed("own@example.cn", ADDRESS);
            }
        }

        assertThatThrownBy(() -> gate.enter("victim@example.cn", ADDRESS)).isInstanceOf(ProblemException.class);
    }

    @Test
    void oneHouseholdCannotChangeItsIpv6AddressToGoOn() {
        for (int i = 0; i < 30; i++) {
            gate.enter("victim" + i + "@example.cn", "2001:db8:1:2:" + i + ":5:6:7");
        }

        assertThatThrownBy(() -> gate.enter("victim@example.cn", "2001:db8:1:2:9:9:9:9"))
                .isInstanceOf(ProblemException.class);
        assertThatCode(() -> gate.enter("victim@example.cn", "2001:db8:1:3:9:9:9:9"))
                .doesNotThrowAnyException();
    }

    @Test
    void aDayWithoutFailuresForgets() {
        fail(5);
        clock.forward(Duration.ofHours(25));

        assertThatCode(() -> fail(5)).doesNotThrowAnyException();
    }

    private static SignInGate gate(RecentAttempts attempts, Clock clock) {
        return new SignInGate(new CountAttempts(attempts, clock), attempts, clock);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            gate.enter(EMAIL, ADDRESS);
        }
    }

    private static final class AttemptsInMemory implements RecentAttempts {
        private final Map<String, Attempts> bySubject = new HashMap<>();

        @Override
        public Attempts lock(String subject) {
            return bySubject.getOrDefault(subject, Attempts.NONE);
        }

        @Override
        public void store(String subject, Attempts attempts) {
            bySubject.put(subject, attempts);
        }

        @Override
        public void forget(String subject) {
            bySubject.remove(subject);
        }

        @Override
        public void forgetBefore(Instant time) {
            bySubject.values().removeIf(attempts -> attempts.lastAt().isBefore(time));
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        void forward(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
