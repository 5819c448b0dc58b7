package cn.techexchange.registry.registration.expert;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.ReviewCase;
import cn.techexchange.registry.registration.Reviewer;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One expert asked about one case. The declaration comes before everything else and is given once.
 *
 * @param creditCode that of the expert's own organisation
 * @param registrationId of the registration that the case is about
 * @param declaration null until the expert has declared
 * @param recusedAt when the own organisation became a party, null otherwise
 */
public record Assignment(
        CaseRef ref,
        String registrationId,
        String accountId,
        String creditCode,
        String assignedBy,
        Instant assignedAt,
        @Nullable Declaration declaration,
        @Nullable Instant recusedAt) {
    /** @throws ProblemException {@code NOT_AN_EXPERT}, {@code EXPERT_BELONGS_TO_PARTY}, {@code EXPERT_REVIEWED_IT} */
    static Assignment of(ReviewCase<?> asked, Reviewer expert, String assignedBy, Instant now) {
        if (!expert.roles().contains(Role.EXPERT)) {
            throw new ProblemException(ExpertProblem.NOT_AN_EXPERT, "所选人员不是评审专家，请从专家名单中选择。");
        }
        if (asked.partyCodes().contains(expert.creditCode())) {
            throw new ProblemException(ExpertProblem.EXPERT_BELONGS_TO_PARTY, "这位专家所在单位是合同当事人，应当回避。请另选专家。");
        }
        if (asked.review().reviewers().participations().stream()
                .anyMatch(part -> part.accountId().equals(expert.accountId()))) {
            throw new ProblemException(ExpertProblem.EXPERT_REVIEWED_IT, "审核过这份合同的人不能再作为专家。请另选专家。");
        }
        return new Assignment(
                asked.ref(),
                asked.registrationId(),
                expert.accountId(),
                expert.creditCode(),
                assignedBy,
                now,
                null,
                null);
    }

    public Assignment declare(boolean conflicted, String text, Instant now) {
        requireNotRecused();
        if (declaration != null) {
            throw new ProblemException(ExpertProblem.ALREADY_DECLARED, "您已申明是否回避，不能更改。如有变化请联系二审人另请专家。");
        }
        var declared = new Declaration(conflicted, text, now);
        return new Assignment(ref, registrationId, accountId, creditCode, assignedBy, assignedAt, declared, recusedAt);
    }

    public boolean isFree() {
        return declaration != null && !declaration.conflicted() && recusedAt == null;
    }

    /** Whether the expert's organisation has become a party. */
    boolean mustLeave(Set<String> partyCodes) {
        return recusedAt == null && partyCodes.contains(creditCode);
    }

    private void requireNotRecused() {
        if (recusedAt != null) {
            throw new ProblemException(ExpertProblem.EXPERT_CONFLICTED, "您所在单位已成为合同当事人，您已自动回避，不再参加这份合同的评审。");
        }
    }

    /** @throws ProblemException {@code DECLARATION_MISSING}, {@code EXPERT_CONFLICTED} */
    void requireFree() {
        requireNotRecused();
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
