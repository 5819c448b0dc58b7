package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.ReviewingPeople;
import cn.techexchange.registry.registration.TellApplicant;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk answers an application for cancellation: the registration stays. */
@Singleton
public class DeclineCancellation {
    private final Registrations registrations;
    private final CancellationRequests requests;
    private final ReviewingPeople reviewing;
    private final TellApplicant tell;
    private final Audit audit;
    private final Clock clock;

    DeclineCancellation(
            Registrations registrations,
            CancellationRequests requests,
            ReviewingPeople reviewing,
            TellApplicant tell,
            Audit audit,
            Clock clock) {
        this.registrations = registrations;
        this.requests = requests;
        this.reviewing = reviewing;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code CANCELLATION_ALREADY_ANSWERED}, what bars the person */
    @Transactional
    public CancellationRequest decline(Caller caller, String registrationId, String text) {
        Registration registration = registrations.lock(registrationId);
        registration.objection(reviewing.of(caller)).ifPresent(problem -> {
            throw problem;
        });
        CancellationRequest open = requests.findOpen(registrationId)
                .orElseThrow(
                        () -> new ProblemException(ChangeProblem.CANCELLATION_ALREADY_ANSWERED, "没有待答复的注销申请，请刷新页面。"));
        audit.record(
                caller.actor(),
                "CANCELLATION_DECLINED",
                new Audit.Subject("registration", registrationId),
                registration.reference() + " 不同意注销");
        tell.answer(registration, "注销申请未获同意", "的登记继续有效。", text);
        return requests.update(open.declined(text, caller.accountId(), LocalTime.now(clock)));
    }
}
