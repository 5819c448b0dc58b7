package cn.techexchange.identity.session;

import cn.techexchange.identity.account.AccountProblem;
import cn.techexchange.identity.attempt.Attempts;
import cn.techexchange.identity.attempt.CountAttempts;
import cn.techexchange.identity.attempt.RecentAttempts;
import cn.techexchange.platform.text.Sha256;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;

/** Slows down guessing: by account, whether it exists or not, and by address. */
@Singleton
class SignInGate {
    private final CountAttempts counter;
    private final RecentAttempts attempts;
    private final Clock clock;

    SignInGate(CountAttempts counter, RecentAttempts attempts, Clock clock) {
        this.counter = counter;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code SIGN_IN_DELAYED} with the time to wait */
    @Transactional
    void enter(String email, String address) {
        counter.count(emailSubject(email), Attempts.Limit.ACCOUNT, AccountProblem.SIGN_IN_DELAYED);
        counter.count(addressSubject(address), Attempts.Limit.ADDRESS, AccountProblem.SIGN_IN_DELAYED);
    }

    /** The account's failures are forgotten, the address' are not: one's own account must not clear the way. */
    @Transactional
    void passed(String email, String address) {
        attempts.forget(emailSubject(email));
        String subject = addressSubject(address);
        attempts.store(subject, attempts.lock(subject).takeBack());
        attempts.forgetBefore(LocalTime.now(clock).minus(Attempts.FORGET_AFTER));
    }

    private static String emailSubject(String email) {
        return Sha256.of("email " + email.strip().toLowerCase(Locale.ROOT));
    }

    private static String addressSubject(String address) {
        return CountAttempts.byAddress("address", address);
    }
}
