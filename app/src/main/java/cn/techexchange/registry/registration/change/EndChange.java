package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.contract.CloseContract;
import cn.techexchange.registry.contract.OpenForChange;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.registration.ApplyChange;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** What a decided change does to contract and registration. */
@Singleton
class EndChange {
    private final Registrations registrations;
    private final Submissions submissions;
    private final ApplyChange applyChange;
    private final CloseContract closeContract;
    private final OpenForChange openForChange;

    EndChange(
            Registrations registrations,
            Submissions submissions,
            ApplyChange applyChange,
            CloseContract closeContract,
            OpenForChange openForChange) {
        this.registrations = registrations;
        this.submissions = submissions;
        this.applyChange = applyChange;
        this.closeContract = closeContract;
        this.openForChange = openForChange;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void passed(Caller caller, Change change) {
        String contractId = contractOf(change);
        Submission changed = submissions.get(contractId, change.submission());
        closeContract.close(caller.actor(), contractId);
        applyChange.apply(caller, change, changed, change.request().reason());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void refused(Caller caller, Change change) {
        openForChange.putBack(caller.actor(), contractOf(change), change.baseSubmission());
    }

    private String contractOf(Change change) {
        return registrations.get(change.registrationId()).filing().contractId();
    }
}
