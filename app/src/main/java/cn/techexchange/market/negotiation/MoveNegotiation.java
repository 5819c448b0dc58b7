package cn.techexchange.market.negotiation;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.RequireVerified;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.outbox.Outbox;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Makes one side's move and tells it in the thread. */
@Singleton
public class MoveNegotiation {
    private final NegotiationAccess access;
    private final RequireVerified requireVerified;
    private final OfferCheck offerCheck;
    private final NegotiationChanges changes;
    private final Outbox outbox;
    private final Audit audit;

    MoveNegotiation(
            NegotiationAccess access,
            RequireVerified requireVerified,
            OfferCheck offerCheck,
            NegotiationChanges changes,
            Outbox outbox,
            Audit audit) {
        this.access = access;
        this.requireVerified = requireVerified;
        this.offerCheck = offerCheck;
        this.changes = changes;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException one of {@link NegotiationProblem}, {@code VERSION_CHANGED} */
    @Transactional
    public Negotiation move(Caller caller, String negotiationId, long expectedVersion, Move move) {
        Negotiation negotiation = access.visible(caller, negotiationId);
        Side side = access.requireSide(caller, negotiation);
        requireVerified.organizationOf(caller);
        EntityTag.mustMatch(negotiation.requireVersion(), expectedVersion);
        offerCheck.check(move);
        Negotiation moved = changes.make(caller, negotiation, side, move);
        if (move instanceof Move.Accept) {
            outbox.publish(NegotiationAgreed.TYPE, negotiationId, new NegotiationAgreed(negotiationId));
        }
        var subject = new Audit.Subject("negotiation", negotiationId);
        audit.record(
                caller.actor(),
                "NEGOTIATION_" + moved.state().name(),
                subject,
                MoveEntry.of(move, moved).kind().deed());
        return moved;
    }
}
