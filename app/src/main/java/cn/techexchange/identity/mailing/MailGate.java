package cn.techexchange.identity.mailing;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Sha256;
import cn.techexchange.identity.attempt.Attempts;
import cn.techexchange.identity.attempt.CountAttempts;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Keeps a person from filling a mailbox, the own or that of somebody whose address was mistyped. */
@Singleton
public class MailGate {
    private final CountAttempts counter;

    MailGate(CountAttempts counter) {
        this.counter = counter;
    }

    /**
     * Before the mail itself, whose refusal does not take the count back.
     *
     * @throws cn.techexchange.platform.problem.ProblemException {@code MAIL_ALREADY_ASKED_FOR} with the time to wait
     */
    @Transactional
    public void enter(Caller caller) {
        counter.count(
                Sha256.of("mail " + caller.accountId()), Attempts.Limit.ACCOUNT, MailingProblem.MAIL_ALREADY_ASKED_FOR);
    }
}
