package cn.techexchange.registry.registration.expert;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.HearOpinion;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.ReviewingPeople;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The second reviewer asks an expert. */
@Singleton
public class AssignExpert {
    private final HearOpinion hearing;
    private final Experts experts;
    private final Accounts accounts;
    private final ReviewingPeople reviewing;
    private final Audit audit;
    private final Clock clock;

    AssignExpert(
            HearOpinion hearing,
            Experts experts,
            Accounts accounts,
            ReviewingPeople reviewing,
            Audit audit,
            Clock clock) {
        this.hearing = hearing;
        this.experts = experts;
        this.accounts = accounts;
        this.reviewing = reviewing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws ProblemException those of {@link Assignment#of}, {@code EXPERT_ALREADY_ASSIGNED}, {@code
     *     REGISTRATION_STATE_FORBIDS} unless it is with experts
     */
    @Transactional
    public Registration assign(Caller caller, String registrationId, String accountId) {
        Registration registration = hearing.withExperts(registrationId);
        registration.objection(reviewing.of(caller)).ifPresent(problem -> {
            throw problem;
        });
        Account expert = accounts.find(accountId)
                .filter(Account::isActive)
                .orElseThrow(() -> new ProblemException(ExpertProblem.NOT_AN_EXPERT, "所选人员不存在或已停用，请从专家名单中选择。"));
        experts.add(Assignment.of(registration, reviewing.of(expert), caller.accountId(), LocalTime.now(clock)));
        audit.record(
                caller.actor(),
                "EXPERT_ASSIGNED",
                new Audit.Subject("registration", registrationId),
                registration.reference() + " 邀请专家");
        return registration;
    }
}
