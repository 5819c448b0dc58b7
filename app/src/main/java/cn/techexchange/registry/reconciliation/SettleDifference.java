package cn.techexchange.registry.reconciliation;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Settles one difference; a settlement stays as it is. */
@Singleton
public class SettleDifference {
    private final Reconciliations reconciliations;
    private final Audit audit;
    private final Clock clock;

    SettleDifference(Reconciliations reconciliations, Audit audit, Clock clock) {
        this.reconciliations = reconciliations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code DIFFERENCE_SETTLED}, {@code NOT_FOUND} */
    @Transactional
    public Difference settle(Caller caller, String id, Settlement how, String why) {
        Difference settled = reconciliations.update(
                reconciliations.difference(id).settled(how, why, caller.accountId(), LocalTime.now(clock)));
        audit.record(
                caller.actor(),
                "DIFFERENCE_SETTLED",
                new Audit.Subject("reconciliation", settled.reconciliationId()),
                "处理核对差异：" + settled.number() + " " + settled.projectName());
        return settled;
    }
}
