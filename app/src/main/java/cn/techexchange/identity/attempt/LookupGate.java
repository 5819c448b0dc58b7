package cn.techexchange.identity.attempt;

import cn.techexchange.platform.problem.CommonProblem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Slows down who tries codes and numbers on public pages; looking up what exists costs nothing. */
@Singleton
public class LookupGate {
    private final CountAttempts counter;
    private final RecentAttempts attempts;

    LookupGate(CountAttempts counter, RecentAttempts attempts) {
        this.counter = counter;
        this.attempts = attempts;
    }

    /**
     * Before looking.
     *
     * @param what is looked up, so that different things are counted apart
     * @throws cn.techexchange.platform.problem.ProblemException {@code TOO_MANY_REQUESTS} with the time to wait
     */
    @Transactional
    public void enter(String what, String address) {
        counter.count(CountAttempts.byAddress(what, address), Attempts.Limit.ADDRESS, CommonProblem.TOO_MANY_REQUESTS);
    }

    @Transactional
    public void found(String what, String address) {
        String subject = CountAttempts.byAddress(what, address);
        attempts.store(subject, attempts.lock(subject).takeBack());
    }
}
