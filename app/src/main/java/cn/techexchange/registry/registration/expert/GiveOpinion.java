package cn.techexchange.registry.registration.expert;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.HearOpinion;
import cn.techexchange.registry.registration.Registration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What an expert does: declares, then says what to do with the registration. */
@Singleton
public class GiveOpinion {
    private final HearOpinion hearing;
    private final Experts experts;
    private final Audit audit;
    private final Clock clock;

    GiveOpinion(HearOpinion hearing, Experts experts, Audit audit, Clock clock) {
        this.hearing = hearing;
        this.experts = experts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code ALREADY_DECLARED}, {@code NOT_FOUND}, {@code REGISTRATION_STATE_FORBIDS} */
    @Transactional
    public void declare(Caller caller, String registrationId, boolean conflicted, String text) {
        assignment(caller, registrationId);
        Registration registration = hearing.withExperts(registrationId);
        Assignment assignment = assignment(caller, registrationId);
        if (conflicted && text.isBlank()) {
            throw ProblemException.invalid("text", "请写明与哪一方有何种关系。");
        }
        experts.declare(assignment.declare(conflicted, text, LocalTime.now(clock)));
        record(caller, registration, "EXPERT_DECLARED", conflicted ? "专家申明回避" : "专家申明无利害关系");
    }

    /**
     * @throws ProblemException {@code DECLARATION_MISSING}, {@code EXPERT_CONFLICTED}, {@code OPINION_LOCKED}, {@code
     *     NOT_FOUND}, {@code REGISTRATION_STATE_FORBIDS}
     */
    @Transactional
    public void give(Caller caller, String registrationId, OpinionGiven given) {
        assignment(caller, registrationId);
        Registration registration = hearing.withExperts(registrationId);
        assignment(caller, registrationId).requireFree();
        if (given.technologyValueFen() > registration.filing().transactionValueFen()) {
            throw ProblemException.invalid("technologyValueFen", "技术交易额不能超过合同成交额。");
        }
        experts.add(new Opinion(
                registrationId,
                caller.accountId(),
                registration.filing().submission(),
                given.recommendation(),
                given.technologyValueFen(),
                given.text(),
                LocalTime.now(clock)));
        hearing.heard(registration);
        record(caller, registration, "EXPERT_OPINION", "专家提交意见");
    }

    /** Asked before the state of the case, too, which is nothing to those who were not asked. */
    private Assignment assignment(Caller caller, String registrationId) {
        return experts.find(registrationId, caller.accountId()).orElseThrow(() -> ProblemException.notFound("评审任务"));
    }

    private void record(Caller caller, Registration registration, String action, String detail) {
        var subject = new Audit.Subject("registration", registration.id());
        audit.record(caller.actor(), action, subject, registration.reference() + " " + detail);
    }

    /** An opinion as it comes in. */
    public record OpinionGiven(Opinion.Recommendation recommendation, long technologyValueFen, String text) {}
}
