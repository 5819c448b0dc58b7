package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
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

/** The applicant gives a change up while it is open to be edited; the working copy becomes the registered version again. */
@Singleton
public class WithdrawChange {
    private final Changes changes;
    private final Registrations registrations;
    private final ContractAccess access;
    private final OpenForChange openForChange;
    private final RecordChange record;
    private final Clock clock;

    WithdrawChange(
            Changes changes,
            Registrations registrations,
            ContractAccess access,
            OpenForChange openForChange,
            RecordChange record,
            Clock clock) {
        this.changes = changes;
        this.registrations = registrations;
        this.access = access;
        this.openForChange = openForChange;
        this.record = record;
        this.clock = clock;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CHANGE_STATE_FORBIDS}, {@code NOT_THE_REGISTRANT} */
    @Transactional
    public Change withdraw(Caller caller, Target target) {
        Change current = changes.lock(target.id());
        Registration registration = registrations.get(current.registrationId());
        access.own(caller, registration.filing().contractId());
        EntityTag.mustMatch(current.requireVersion(), target.version());
        Change withdrawn = changes.update(current.withdraw(LocalTime.now(clock)));
        openForChange.putBack(caller.actor(), registration.filing().contractId(), current.baseSubmission());
        return record.record(withdrawn, ChangeEvent.WITHDRAWN, caller, SubmitRegistration.applicant(caller), "");
    }
}
