package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.rulepack.PackVersion;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** Puts a change that has passed both reviews in the registered version's place. */
@Singleton
public class ApplyChange {
    private final Registrations registrations;
    private final Contracts contracts;
    private final Recusal recusal;
    private final RecordMove recordMove;

    ApplyChange(Registrations registrations, Contracts contracts, Recusal recusal, RecordMove recordMove) {
        this.registrations = registrations;
        this.contracts = contracts;
        this.recusal = recusal;
        this.recordMove = recordMove;
    }

    /**
     * @param second who passed the change's second review; checked by the change itself
     * @param change that has passed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Registration apply(Caller second, ReviewCase<?> change, Submission changed, String reason) {
        Registration current = registrations.lock(change.registrationId());
        Filing filing = Filing.of(contracts.get(current.filing().contractId()), changed);
        recusal.recuse(current, filing.partyCodes());
        PackVersion pack = Objects.requireNonNull(change.review().rulePack());
        Registration moved = registrations.update(current.change(filing, pack));
        var deed = new Deed(RegistrationEvent.CHANGED, second, Role.SECOND_REVIEWER, reason);
        return recordMove.record(current, moved, deed);
    }
}
