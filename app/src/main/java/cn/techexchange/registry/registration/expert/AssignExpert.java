package cn.techexchange.registry.registration.expert;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.ReviewCase;
import cn.techexchange.registry.registration.ReviewCases;
import cn.techexchange.registry.registration.ReviewingPeople;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The second reviewer asks an expert. */
@Singleton
public class AssignExpert {
    private final ReviewCases cases;
    private final Experts experts;
    private final Accounts accounts;
    private final ReviewingPeople reviewing;
    private final Audit audit;
    private final Clock clock;

    AssignExpert(
            ReviewCases cases,
            Experts experts,
            Accounts accounts,
            ReviewingPeople reviewing,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.experts = experts;
        this.accounts = accounts;
        this.reviewing = reviewing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws ProblemException those of {@link Assignment#of}, {@code EXPERT_ALREADY_ASSIGNED}, and what its state
     *     forbids unless it is with experts
     */
    @Transactional
    public ReviewCase<?> assign(Caller caller, CaseRef ref, String accountId) {
        ReviewCase<?> asked = cases.lock(ref);
        if (!asked.isWithExperts()) {
            throw asked.forbidden();
        }
        asked.requireTurn(reviewing.of(caller));
        Account expert = accounts.find(accountId)
                .filter(Account::isActive)
                .orElseThrow(() -> new ProblemException(ExpertProblem.NOT_AN_EXPERT, "所选人员不存在或已停用，请从专家名单中选择。"));
        experts.add(Assignment.of(asked, reviewing.of(expert), caller.accountId(), LocalTime.now(clock)));
        var subject = new Audit.Subject("registration", asked.registrationId());
        audit.record(caller.actor(), "EXPERT_ASSIGNED", subject, "邀请专家");
        return asked;
    }
}
