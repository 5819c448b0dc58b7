package cn.techexchange.registry.contract;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Hands a submitted contract back to its registrant for supplements; the caller checks who may do so. */
@Singleton
public class ReopenContract {
    private final Contracts contracts;
    private final Audit audit;
    private final Clock clock;

    ReopenContract(Contracts contracts, Audit audit, Clock clock) {
        this.contracts = contracts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code CONTRACT_NOT_SUBMITTED} */
    @Transactional
    public Contract reopen(Actor actor, String contractId) {
        Contract reopened = contracts.update(contracts.get(contractId).reopen(LocalTime.now(clock)));
        audit.record(actor, "CONTRACT_REOPENED", new Audit.Subject("contract", contractId), "退回补正，恢复编辑");
        return reopened;
    }
}
