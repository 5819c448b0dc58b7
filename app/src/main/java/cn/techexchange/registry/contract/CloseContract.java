package cn.techexchange.registry.contract;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends a contract's way through the desk: registered or refused; the caller checks who may do so. */
@Singleton
public class CloseContract {
    private final Contracts contracts;
    private final Audit audit;
    private final Clock clock;

    CloseContract(Contracts contracts, Audit audit, Clock clock) {
        this.contracts = contracts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code CONTRACT_CLOSED} when it is closed already */
    @Transactional
    public Contract close(Actor actor, String contractId) {
        Contract closed = contracts.update(contracts.get(contractId).close(LocalTime.now(clock)));
        audit.record(actor, "CONTRACT_CLOSED", new Audit.Subject("contract", contractId), "合同办结");
        return closed;
    }
}
