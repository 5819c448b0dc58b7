package cn.techexchange.identity.organization;

import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A legal person that takes part.
 *
 * @param regionCode six digits of the administrative division, see {@code regions.csv}
 * @param partyKind code of {@code party-kinds.csv}
 * @param stateSince when it came into its state
 * @param version for the optimistic lock; null before it is first stored
 */
public record Organization(
        String id,
        OrganizationProfile profile,
        CreditCode creditCode,
        OrganizationKind kind,
        OrganizationState state,
        String stateReason,
        Instant stateSince,
        boolean demo,
        @Nullable Long version) {
    /** One that has just applied. */
    public static Organization applied(
            OrganizationProfile profile, CreditCode code, OrganizationKind kind, Instant now) {
        return new Organization(Ids.next(), profile, code, kind, OrganizationState.APPLIED, "", now, false, null);
    }

    public String name() {
        return profile.name();
    }

    public String regionCode() {
        return profile.regionCode();
    }

    public boolean mayPublish() {
        return state == OrganizationState.VERIFIED;
    }

    /** The version of an organisation that was read from the store. */
    public long storedVersion() {
        return Objects.requireNonNull(version);
    }

    /** @throws ProblemException {@code ORGANIZATION_STATE_FORBIDS}, or naming a missing reason */
    public Organization decide(OrganizationDecision decision, String reason, Instant now) {
        if (decision.from() != state) {
            throw forbidden("当前状态为“" + state.label() + "”，不能" + decision.label() + "。请刷新后再看。");
        }
        if (decision == OrganizationDecision.SUSPEND && kind == OrganizationKind.BUREAU) {
            throw forbidden("科技局自身不能暂停。");
        }
        if (decision.needsReason() && reason.isBlank()) {
            throw ProblemException.invalid("reason", "请写明原因，单位会看到");
        }
        return with(profile, decision.to(), reason.strip(), now);
    }

    /** Applies again after a rejection, with what was wrong put right. */
    public Organization reapply(OrganizationProfile corrected, Instant now) {
        if (!state.canMoveTo(OrganizationState.APPLIED)) {
            throw forbidden("只有未通过核验的单位可以重新申请。");
        }
        return with(corrected, OrganizationState.APPLIED, "", now);
    }

    /** The organisation's own change: what the bureau has verified stays as it is. */
    public Organization edit(OrganizationProfile next) {
        if (state == OrganizationState.VERIFIED || state == OrganizationState.SUSPENDED) {
            List<FieldError> locked = profile.verifiedFactsChangedBy(next);
            if (!locked.isEmpty()) {
                throw ProblemException.invalid(locked);
            }
        }
        return correct(next);
    }

    /** The bureau's change: all parts. */
    public Organization correct(OrganizationProfile next) {
        return with(next, state, stateReason, stateSince);
    }

    private Organization with(OrganizationProfile changed, OrganizationState next, String reason, Instant since) {
        return new Organization(id, changed, creditCode, kind, next, reason, since, demo, version);
    }

    private static ProblemException forbidden(String detail) {
        return new ProblemException(OrganizationProblem.ORGANIZATION_STATE_FORBIDS, detail);
    }
}
