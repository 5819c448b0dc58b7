package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.contract.OpenForChange;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.SubmitRegistration;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The applicant asks to change a registered contract and gets a working copy of it. */
@Singleton
public class RequestChange {
    private final Registrations registrations;
    private final ContractAccess access;
    private final OpenForChange openForChange;
    private final Changes changes;
    private final RecordChange record;
    private final Clock clock;

    RequestChange(
            Registrations registrations,
            ContractAccess access,
            OpenForChange openForChange,
            Changes changes,
            RecordChange record,
            Clock clock) {
        this.registrations = registrations;
        this.access = access;
        this.openForChange = openForChange;
        this.changes = changes;
        this.record = record;
        this.clock = clock;
    }

    /**
     * @throws cn.techexchange.platform.problem.ProblemException {@code REGISTRATION_STATE_FORBIDS}, {@code
     *     CHANGE_PENDING}, {@code NOT_THE_REGISTRANT}
     */
    @Transactional
    public Change request(Caller caller, Target target, String reason) {
        Registration registration = registrations.lock(target.id());
        access.own(caller, registration.filing().contractId());
        EntityTag.mustMatch(registration.requireVersion(), target.version());
        if (!registration.state().isRegistered()) {
            throw registration.forbidden();
        }
        Change added = changes.add(Change.requested(
                Ids.next(),
                registration.id(),
                registration.filing().submission(),
                registration.filing().partyCodes(),
                new Change.Request(reason, caller.accountId(), LocalTime.now(clock))));
        openForChange.open(caller.actor(), registration.filing().contractId());
        return record.record(added, ChangeEvent.REQUESTED, caller, SubmitRegistration.applicant(caller), reason);
    }
}
