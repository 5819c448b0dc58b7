package cn.techexchange.registry.rulepack;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stored edition of a pack on its way to being applied. Its text never changes.
 *
 * @param text the data file as it was uploaded
 * @param uploadedBy null for one that came with the platform
 * @param dryRunJob the newest dry run, null before the first
 * @param decision null while it is open
 * @param rowVersion for the optimistic lock; null before it is first stored
 */
public record PackEdition(
        String id,
        PackVersion edition,
        String text,
        @Nullable String uploadedBy,
        Instant uploadedAt,
        @Nullable String dryRunJob,
        PackState state,
        @Nullable PackDecision decision,
        @Nullable Long rowVersion) {

    public long requireVersion() {
        return Objects.requireNonNull(rowVersion);
    }

    public PackEdition withDryRun(String job) {
        requireOpen();
        return new PackEdition(id, edition, text, uploadedBy, uploadedAt, job, state, decision, rowVersion);
    }

    /** @param from first day on which it judges what is accepted; contracts accepted before keep their edition */
    PackEdition approve(String by, Instant at, LocalDate from, LocalDate today) {
        requireOtherPerson(by);
        if (from.isBefore(today)) {
            throw ProblemException.invalid("effectiveFrom", "生效日期不能早于今天：已受理的合同按受理当天的规则办理。");
        }
        return decided(PackState.APPROVED, new PackDecision(by, at, "", from));
    }

    PackEdition reject(String by, Instant at, String reason) {
        requireOtherPerson(by);
        return decided(PackState.REJECTED, new PackDecision(by, at, reason, null));
    }

    private PackEdition decided(PackState next, PackDecision made) {
        return new PackEdition(id, edition, text, uploadedBy, uploadedAt, dryRunJob, next, made, rowVersion);
    }

    private void requireOtherPerson(String by) {
        requireOpen();
        if (by.equals(uploadedBy)) {
            throw new ProblemException(RulePackProblem.RULE_PACK_NEEDS_SECOND_PERSON, "上传人不能审批自己上传的规则包。请由另一位管理员审批。");
        }
    }

    private void requireOpen() {
        if (state != PackState.PROPOSED) {
            throw new ProblemException(RulePackProblem.RULE_PACK_DECIDED, "这一版规则包已审批，不能再更改。请上传新的版本。");
        }
    }

    /**
     * How it ended.
     *
     * @param by null for one that came with the platform
     * @param effectiveFrom null when rejected
     */
    public record PackDecision(
            @Nullable String by,
            Instant at,
            String reason,
            @Nullable LocalDate effectiveFrom) {}
}
