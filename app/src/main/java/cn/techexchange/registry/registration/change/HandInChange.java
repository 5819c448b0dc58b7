package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.contract.SubmitContract;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.SubmitRegistration;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** The applicant hands the changed contract in, for the first time or after a supplement was asked for. */
@Singleton
public class HandInChange {
    private final Changes changes;
    private final Registrations registrations;
    private final ContractAccess access;
    private final SubmitContract submitContract;
    private final Submissions submissions;
    private final BeginChange begin;
    private final RecordChange record;

    HandInChange(
            Changes changes,
            Registrations registrations,
            ContractAccess access,
            SubmitContract submitContract,
            Submissions submissions,
            BeginChange begin,
            RecordChange record) {
        this.changes = changes;
        this.registrations = registrations;
        this.access = access;
        this.submitContract = submitContract;
        this.submissions = submissions;
        this.begin = begin;
        this.record = record;
    }

    /**
     * @param target the change
     * @throws ProblemException {@code CHANGE_STATE_FORBIDS}, {@code CHANGE_WITHOUT_DIFFERENCE}, {@code
     *     CONTRACT_INCOMPLETE}, {@code NOT_THE_REGISTRANT}
     */
    @Transactional
    public Change handIn(Caller caller, Target target) {
        Change current = changes.lock(target.id());
        String contractId = registrations.get(current.registrationId()).filing().contractId();
        access.own(caller, contractId);
        EntityTag.mustMatch(current.requireVersion(), target.version());
        if (!current.state().isWithApplicant()) {
            throw current.forbidden();
        }
        Submission submission = submitContract.submit(caller, contractId);
        requireDifference(submission, submissions.get(contractId, current.baseSubmission()));
        boolean first = current.state() == ChangeState.DRAFT;
        Change kept = changes.update(first ? begin.first(current, submission) : begin.again(current, submission));
        ChangeEvent event = first ? ChangeEvent.HANDED_IN : ChangeEvent.RESUBMITTED;
        return record.record(kept, event, caller, SubmitRegistration.applicant(caller), "");
    }

    private static void requireDifference(Submission submission, Submission registered) {
        if (registered.contentSha256().equals(submission.contentSha256())) {
            throw new ProblemException(ChangeProblem.CHANGE_WITHOUT_DIFFERENCE, "变更内容与登记版本相同，没有可审核的内容。请修改后再提交，或撤回变更。");
        }
    }
}
