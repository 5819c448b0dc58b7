package cn.techexchange.registry.contract;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Opens a registered contract for a change, and puts it back when the change comes to nothing; the caller checks who may. */
@Singleton
public class OpenForChange {
    private final Contracts contracts;
    private final Submissions submissions;
    private final Audit audit;
    private final Clock clock;

    OpenForChange(Contracts contracts, Submissions submissions, Audit audit, Clock clock) {
        this.contracts = contracts;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CONTRACT_LOCKED} */
    @Transactional
    public Contract open(Actor actor, String contractId) {
        Contract opened = contracts.update(contracts.get(contractId).openForChange(LocalTime.now(clock)));
        audit.record(actor, "CONTRACT_OPENED_FOR_CHANGE", new Audit.Subject("contract", contractId), "为变更恢复编辑");
        return opened;
    }

    /** @param registered number of the submission that stays registered */
    @Transactional
    public Contract putBack(Actor actor, String contractId, int registered) {
        Contract contract = contracts.get(contractId).as(submissions.get(contractId, registered));
        Contract closed = contracts.update(contract.close(LocalTime.now(clock)));
        audit.record(actor, "CONTRACT_PUT_BACK", new Audit.Subject("contract", contractId), "变更未成立，恢复登记版本");
        return closed;
    }
}
