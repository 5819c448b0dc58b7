package cn.techexchange.market.confidential;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's wish to read a tier of one listing, from the request to its end.
 *
 * @param reason zh-CN, why it was refused or revoked; empty otherwise
 * @param version for the optimistic lock; null before it is first stored
 */
public record AccessRequest(
        String id,
        Subject subject,
        Requester requester,
        String purpose,
        AccessState state,
        String reason,
        @Nullable Decision decision,
        @Nullable Acceptance acceptance,
        @Nullable Long version) {

    /** @param title as it was public when the request was made: the undertaking names it */
    public record Subject(String listingId, String title, String ownerOrganizationId, Tier tier) {}

    public record Requester(String organizationId, String accountId, Instant requestedAt) {}

    public record Decision(String accountId, Instant at) {}

    /** @param sha256 of the undertaking's text that was shown */
    public record Acceptance(String sha256, String accountId, Instant at) {}

    static AccessRequest of(String id, Subject subject, Requester requester, String purpose) {
        return new AccessRequest(id, subject, requester, purpose, AccessState.REQUESTED, "", null, null, null);
    }

    AccessRequest decided(AccessState next, String why, Decision by) {
        requireMove(next);
        return new AccessRequest(id, subject, requester, purpose, next, why, by, acceptance, version);
    }

    AccessRequest accepted(Acceptance by) {
        requireMove(AccessState.ACTIVE);
        return new AccessRequest(id, subject, requester, purpose, AccessState.ACTIVE, "", decision, by, version);
    }

    public boolean opens(Tier tier) {
        return state == AccessState.ACTIVE && subject.tier().covers(tier);
    }

    private void requireMove(AccessState next) {
        if (!state.canMoveTo(next)) {
            throw new ProblemException(
                    ConfidentialProblem.ACCESS_STATE_FORBIDS,
                    "状态为“" + state.label() + "”的申请不能变为“" + next.label() + "”。请刷新后查看最新状态。");
        }
    }
}
