package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.contract.SubmitContract;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.RunningClock;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/** The applicant hands the changed contract in; the change's own reviews begin. */
@Singleton
public class HandInChange {
    private final Changes changes;
    private final Registrations registrations;
    private final SubmitContract submitContract;
    private final Submissions submissions;
    private final RunningClock runningClock;
    private final Audit audit;

    HandInChange(
            Changes changes,
            Registrations registrations,
            SubmitContract submitContract,
            Submissions submissions,
            RunningClock runningClock,
            Audit audit) {
        this.changes = changes;
        this.registrations = registrations;
        this.submitContract = submitContract;
        this.submissions = submissions;
        this.runningClock = runningClock;
        this.audit = audit;
    }

    /**
     * @param target the change
     * @throws ProblemException {@code CHANGE_STATE_FORBIDS}, {@code CHANGE_WITHOUT_DIFFERENCE}, {@code
     *     CONTRACT_INCOMPLETE}, {@code NOT_THE_REGISTRANT}
     */
    @Transactional
    public Change handIn(Caller caller, Target target) {
        Change current = changes.lock(target.id());
        Registration registration = registrations.get(current.registrationId());
        String contractId = registration.filing().contractId();
        Submission submission = submitContract.submit(caller, contractId);
        EntityTag.mustMatch(current.requireVersion(), target.version());
        Change handedIn = current.handIn(
                submission.number(),
                codes(submission),
                runningClock.dueFromToday(runningClock.packOfToday()).orElse(null));
        if (submissions
                .get(contractId, current.baseSubmission())
                .contentSha256()
                .equals(submission.contentSha256())) {
            throw new ProblemException(ChangeProblem.CHANGE_WITHOUT_DIFFERENCE, "变更内容与登记版本相同，没有可审核的内容。请修改后再提交，或撤回变更。");
        }
        audit.record(
                caller.actor(),
                "CHANGE_HANDED_IN",
                new Audit.Subject("registration", registration.id()),
                registration.reference() + " 提交变更");
        return changes.update(handedIn);
    }

    private static Set<String> codes(Submission submission) {
        return submission.form().parties().stream()
                .map(ContractParty::creditCode)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }
}
