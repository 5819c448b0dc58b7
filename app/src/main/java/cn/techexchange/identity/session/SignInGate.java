package cn.techexchange.identity.session;

import cn.techexchange.identity.account.AccountProblem;
import cn.techexchange.identity.account.Sha256;
import cn.techexchange.identity.session.Attempts.Limit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Slows down guessing: by account, whether it exists or not, and by address. */
@Singleton
class SignInGate {
    private final SignInAttempts attempts;
    private final Clock clock;

    SignInGate(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws ProblemException {@code SIGN_IN_DELAYED} with the time to wait */
    @Transactional
    void enter(String email, String address) {
        Instant now = LocalTime.now(clock);
        count(emailSubject(email), Limit.ACCOUNT, now);
        count(addressSubject(address), Limit.ADDRESS, now);
    }

    /** The account's failures are forgotten, the address' are not: one's own account must not clear the way. */
    @Transactional
    void passed(String email, String address) {
        attempts.forget(emailSubject(email));
        String subject = addressSubject(address);
        attempts.store(subject, attempts.lock(subject).takeBack());
        attempts.forgetBefore(LocalTime.now(clock).minus(Attempts.FORGET_AFTER));
    }

    private void count(String subject, Limit limit, Instant now) {
        Attempts before = attempts.lock(subject);
        if (before.areBlocked(now)) {
            throw new ProblemException(
                    AccountProblem.SIGN_IN_DELAYED,
                    "失败次数较多，请在" + inWords(Duration.between(now, before.blockedUntil())) + "后再试。");
        }
        attempts.store(subject, before.count(limit, now));
    }

    private static String inWords(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return seconds <= 60 ? " " + seconds + " 秒" : " " + (seconds + 59) / 60 + " 分钟";
    }

    private static String emailSubject(String email) {
        return Sha256.of("email " + email.strip().toLowerCase(Locale.ROOT));
    }

    private static String addressSubject(String address) {
        return Sha256.of("address " + Networks.of(address));
    }
}
