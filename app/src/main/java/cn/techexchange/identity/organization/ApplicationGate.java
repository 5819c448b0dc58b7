package cn.techexchange.identity.organization;

import cn.techexchange.identity.attempt.Attempts;
import cn.techexchange.identity.attempt.CountAttempts;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Keeps one address from filling the bureau's queue, and from trying which codes and e-mail addresses are taken. */
@Singleton
public class ApplicationGate {
    private final CountAttempts counter;

    ApplicationGate(CountAttempts counter) {
        this.counter = counter;
    }

    /**
     * Before the application itself, whose refusal does not take the count back.
     *
     * @throws cn.techexchange.platform.problem.ProblemException {@code TOO_MANY_APPLICATIONS} with the time to wait
     */
    @Transactional
    public void enter(String address) {
        counter.count(
                CountAttempts.byAddress("application", address),
                Attempts.Limit.APPLICATION,
                OrganizationProblem.TOO_MANY_APPLICATIONS);
    }
}
