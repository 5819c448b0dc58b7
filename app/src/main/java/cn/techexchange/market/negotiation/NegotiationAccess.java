package cn.techexchange.market.negotiation;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who sees a negotiation: its two sides, and brokers with whom a side has shared it. */
@Singleton
public final class NegotiationAccess {
    private final Negotiations negotiations;

    NegotiationAccess(Negotiations negotiations) {
        this.negotiations = negotiations;
    }

    /** @throws ProblemException {@code NOT_FOUND} for everybody else */
    public Negotiation visible(Caller caller, String id) {
        return negotiations
                .find(id)
                .filter(negotiation -> side(caller, negotiation).isPresent() || isBroker(caller, id))
                .orElseThrow(NegotiationAccess::unknown);
    }

    /** The caller's side; a broker has none. */
    public Optional<Side> side(Caller caller, Negotiation negotiation) {
        return negotiation.sides().of(caller.organizationId());
    }

    /** @throws ProblemException {@code NOT_FOUND} for outsiders, {@code NOT_PERMITTED} for a broker, who only reads */
    Side requireSide(Caller caller, Negotiation negotiation) {
        return side(caller, negotiation).orElseThrow(() -> ProblemException.notPermitted("您受邀查看这次对接，留言和报价由双方单位进行。"));
    }

    private boolean isBroker(Caller caller, String id) {
        return caller.has(Role.BROKER) && negotiations.isSharedWith(id, caller.accountId());
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("对接");
    }
}
