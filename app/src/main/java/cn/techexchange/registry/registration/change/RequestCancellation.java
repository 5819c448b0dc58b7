package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The applicant asks for cancellation; the desk cancels or declines. */
@Singleton
public class RequestCancellation {
    private final Registrations registrations;
    private final ContractAccess access;
    private final CancellationRequests requests;
    private final Audit audit;
    private final Clock clock;

    RequestCancellation(
            Registrations registrations,
            ContractAccess access,
            CancellationRequests requests,
            Audit audit,
            Clock clock) {
        this.registrations = registrations;
        this.access = access;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code REGISTRATION_STATE_FORBIDS}, {@code CANCELLATION_ALREADY_REQUESTED} */
    @Transactional
    public CancellationRequest request(Caller caller, String registrationId, String reason) {
        Registration registration = registrations.lock(registrationId);
        access.own(caller, registration.filing().contractId());
        if (!registration.state().isRegistered()) {
            throw registration.forbidden();
        }
        var asked = new Change.Request(reason, caller.accountId(), LocalTime.now(clock));
        audit.record(
                caller.actor(),
                "CANCELLATION_REQUESTED",
                new Audit.Subject("registration", registrationId),
                registration.reference() + " 申请注销");
        return requests.add(CancellationRequest.open(Ids.next(), registrationId, asked));
    }
}
