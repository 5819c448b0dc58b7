package cn.techexchange.registry.contract;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Hands a contract to the registration desk: locks it and keeps it as it is. */
@Singleton
public class SubmitContract {
    private final ContractAccess access;
    private final Contracts contracts;
    private final PreCheck preCheck;
    private final KeepSubmission keepSubmission;
    private final Audit audit;
    private final Clock clock;

    SubmitContract(
            ContractAccess access,
            Contracts contracts,
            PreCheck preCheck,
            KeepSubmission keepSubmission,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.contracts = contracts;
        this.preCheck = preCheck;
        this.keepSubmission = keepSubmission;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * For the first submission and for each one after a supplement was asked for.
     *
     * @throws ProblemException {@code CONTRACT_INCOMPLETE} with the errors found, {@code CONTRACT_LOCKED}, {@code
     *     NOT_THE_REGISTRANT}, {@code NOT_FOUND}
     */
    @Transactional
    public Submission submit(Caller caller, String contractId) {
        Contract contract = access.own(caller, contractId);
        Contract submitted = contract.submit(LocalTime.now(clock));
        preCheck.requireNoErrors(contract);
        Submission submission = keepSubmission.keep(caller, contracts.update(submitted));
        var subject = new Audit.Subject("contract", contractId);
        audit.record(caller.actor(), "CONTRACT_SUBMITTED", subject, "第 " + submission.number() + " 次提交");
        return submission;
    }
}
