package cn.techexchange.registry.registration.expert;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.ReviewCase;
import cn.techexchange.registry.registration.ReviewCases;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What an expert does: declares, then says what to do with the case. */
@Singleton
public class GiveOpinion {
    private final ReviewCases cases;
    private final Experts experts;
    private final Audit audit;
    private final Clock clock;

    GiveOpinion(ReviewCases cases, Experts experts, Audit audit, Clock clock) {
        this.cases = cases;
        this.experts = experts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code ALREADY_DECLARED}, {@code NOT_FOUND}, and what its state forbids */
    @Transactional
    public void declare(Caller caller, String caseId, boolean conflicted, String text) {
        ReviewCase<?> asked = locked(caller, caseId);
        Assignment assignment = assignment(caller, caseId);
        if (conflicted && text.isBlank()) {
            throw ProblemException.invalid("text", "请写明与哪一方有何种关系。");
        }
        experts.declare(assignment.declare(conflicted, text, LocalTime.now(clock)));
        record(caller, asked, "EXPERT_DECLARED", conflicted ? "专家申明回避" : "专家申明无利害关系");
    }

    /**
     * @throws ProblemException {@code DECLARATION_MISSING}, {@code EXPERT_CONFLICTED}, {@code OPINION_LOCKED}, {@code
     *     NOT_FOUND}, and what its state forbids
     */
    @Transactional
    public void give(Caller caller, String caseId, OpinionGiven given) {
        ReviewCase<?> asked = locked(caller, caseId);
        assignment(caller, caseId).requireFree();
        if (given.technologyValueFen() > asked.transactionValueFen()) {
            throw ProblemException.invalid("technologyValueFen", "技术交易额不能超过合同成交额。");
        }
        experts.add(new Opinion(
                caseId,
                caller.accountId(),
                asked.submission(),
                given.recommendation(),
                given.technologyValueFen(),
                given.text(),
                LocalTime.now(clock)));
        // Counted in the row, so that the row itself knows when the second reviewer may conclude.
        cases.update(asked.opinionHeard());
        record(caller, asked, "EXPERT_OPINION", "专家提交意见");
    }

    /** Whether the person was asked comes before the case's state, which is nothing to those who were not. */
    private ReviewCase<?> locked(Caller caller, String caseId) {
        ReviewCase<?> asked = cases.lock(assignment(caller, caseId).ref());
        if (!asked.isWithExperts()) {
            throw asked.forbidden();
        }
        return asked;
    }

    private Assignment assignment(Caller caller, String caseId) {
        return experts.find(caseId, caller.accountId()).orElseThrow(() -> ProblemException.notFound("评审任务"));
    }

    private void record(Caller caller, ReviewCase<?> asked, String action, String detail) {
        audit.record(caller.actor(), action, new Audit.Subject("registration", asked.registrationId()), detail);
    }

    /** An opinion as it comes in. */
    public record OpinionGiven(Opinion.Recommendation recommendation, long technologyValueFen, String text) {}
}
