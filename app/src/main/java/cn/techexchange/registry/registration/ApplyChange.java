package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.contract.Submission;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Puts a change that has passed both reviews in the registered version's place. */
@Singleton
public class ApplyChange {
    private final Registrations registrations;
    private final Contracts contracts;
    private final RecordMove recordMove;

    ApplyChange(Registrations registrations, Contracts contracts, RecordMove recordMove) {
        this.registrations = registrations;
        this.contracts = contracts;
        this.recordMove = recordMove;
    }

    /** @param second who passed the change's second review; checked by the change itself */
    @Transactional(Transactional.TxType.MANDATORY)
    public Registration apply(Caller second, String registrationId, Submission changed, String reason) {
        Registration current = registrations.lock(registrationId);
        Filing filing = Filing.of(contracts.get(current.filing().contractId()), changed);
        Registration moved = registrations.update(current.change(filing));
        var deed = new Deed(RegistrationEvent.CHANGED, second, Role.SECOND_REVIEWER, reason);
        return recordMove.record(current, moved, deed);
    }
}
