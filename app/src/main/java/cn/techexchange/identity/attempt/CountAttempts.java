package cn.techexchange.identity.attempt;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.problem.ProblemType;
import cn.techexchange.platform.text.Sha256;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts what somebody tries, and lets nobody through before the delay is over. */
@Singleton
public final class CountAttempts {
    private final RecentAttempts attempts;
    private final Clock clock;

    public CountAttempts(RecentAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Within the caller's transaction, which must not be the one of what is tried: a refusal there would take the count
     * back.
     *
     * @param refusal a type of status 429
     * @throws ProblemException of that type, with the time to wait
     */
    public void count(String subject, Attempts.Limit limit, ProblemType refusal) {
        Attempts before = attempts.lock(subject);
        Instant now = LocalTime.now(clock);
        if (before.areBlocked(now)) {
            Duration wait = Duration.between(now, before.blockedUntil());
            throw ProblemException.tooEarly(refusal, "尝试次数较多，请在" + inWords(wait) + "后再试。", wait);
        }
        attempts.store(subject, before.count(limit, now));
    }

    /**
     * A hash, so that the table holds no addresses.
     *
     * @param what is tried, so that different things are counted apart
     */
    public static String byAddress(String what, String address) {
        return Sha256.of(what + " " + Networks.of(address));
    }

    private static String inWords(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return seconds <= 60 ? " " + seconds + " 秒" : " " + (seconds + 59) / 60 + " 分钟";
    }
}
