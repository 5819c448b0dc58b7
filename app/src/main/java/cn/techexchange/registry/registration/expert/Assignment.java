package cn.techexchange.registry.registration.expert;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Reviewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One expert asked about one registration. The declaration comes before everything else and is given once.
 *
 * @param creditCode that of the expert's own organisation
 * @param declaration null until the expert has declared
 */
public record Assignment(
        String registrationId,
        String accountId,
        String creditCode,
        String assignedBy,
        Instant assignedAt,
        @Nullable Declaration declaration) {
    /** @throws ProblemException {@code NOT_AN_EXPERT}, {@code EXPERT_BELONGS_TO_PARTY}, {@code EXPERT_REVIEWED_IT} */
    static Assignment of(Registration registration, Reviewer expert, String assignedBy, Instant now) {
        if (!expert.roles().contains(Role.EXPERT)) {
            throw new ProblemException(ExpertProblem.NOT_AN_EXPERT, "所选人员不是评审专家，请从专家名单中选择。");
        }
        if (registration.filing().partyCodes().contains(expert.creditCode())) {
            throw new ProblemException(ExpertProblem.EXPERT_BELONGS_TO_PARTY, "这位专家所在单位是合同当事人，应当回避。请另选专家。");
        }
        if (registration.reviewers().participations().stream()
                .anyMatch(part -> part.accountId().equals(expert.accountId()))) {
            throw new ProblemException(ExpertProblem.EXPERT_REVIEWED_IT, "审核过这份合同的人不能再作为专家。请另选专家。");
        }
        return new Assignment(registration.id(), expert.accountId(), expert.creditCode(), assignedBy, now, null);
    }

    public Assignment declare(boolean conflicted, String text, Instant now) {
        if (declaration != null) {
            throw new ProblemException(ExpertProblem.ALREADY_DECLARED, "您已申明是否回避，不能更改。如有变化请联系二审人另请专家。");
        }
        var declared = new Declaration(conflicted, text, now);
        return new Assignment(registrationId, accountId, creditCode, assignedBy, assignedAt, declared);
    }

    public boolean isFree() {
        return declaration != null && !declaration.conflicted();
    }

    /** @throws ProblemException {@code DECLARATION_MISSING}, {@code EXPERT_CONFLICTED} */
    void requireFree() {
        if (declaration == null) {
            throw new ProblemException(ExpertProblem.DECLARATION_MISSING, "请先申明与合同当事人有无利害关系，再查看材料和提出意见。");
        }
        if (declaration.conflicted()) {
            throw new ProblemException(ExpertProblem.EXPERT_CONFLICTED, "您已申明回避，不再参加这份合同的评审。");
        }
    }

    /** @param text what the conflict is, empty for none */
    public record Declaration(boolean conflicted, String text, Instant at) {}
}
