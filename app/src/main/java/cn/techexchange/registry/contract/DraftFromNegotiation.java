package cn.techexchange.registry.contract;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.negotiation.AgreedNegotiation;
import cn.techexchange.market.negotiation.AgreedNegotiations;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;

/** Begins the contract of an agreement, once, with all that is known filled in. */
@Singleton
public final class DraftFromNegotiation {
    private final AgreedNegotiations agreedNegotiations;
    private final DraftAgreement draftAgreement;
    private final Contracts contracts;

    DraftFromNegotiation(AgreedNegotiations agreedNegotiations, DraftAgreement draftAgreement, Contracts contracts) {
        this.agreedNegotiations = agreedNegotiations;
        this.draftAgreement = draftAgreement;
        this.contracts = contracts;
    }

    /**
     * The contract for one of the two sides; drafted now when it is not yet.
     *
     * @throws ProblemException {@code NEGOTIATION_NOT_AGREED}; {@code NOT_FOUND} for anybody but the two
     */
    public Contract fromNegotiation(Caller caller, String negotiationId) {
        AgreedNegotiation agreed = agreedNegotiations
                .find(negotiationId)
                .orElseThrow(() ->
                        new ProblemException(ContractProblem.NEGOTIATION_NOT_AGREED, "双方接受同一报价后才会生成合同。请先在对接中达成一致。"));
        String own = caller.organizationId();
        if (!agreed.sellerId().equals(own) && !agreed.buyerId().equals(own)) {
            throw ProblemException.notFound("对接");
        }
        return once(agreed, caller.actor());
    }

    /** Drafts for the platform itself; an agreement unknown here needs no contract. */
    void draft(String negotiationId) {
        agreedNegotiations.find(negotiationId).ifPresent(agreed -> draftAgreement.draft(agreed, Actor.PLATFORM));
    }

    /** The platform drafts at the same moment as the first reader: whoever loses takes the winner's. */
    private Contract once(AgreedNegotiation agreed, Actor actor) {
        try {
            return draftAgreement.draft(agreed, actor);
        } catch (ProblemException e) {
            if (e.type() != ContractProblem.CONTRACT_ALREADY_DRAFTED) {
                throw e;
            }
            return contracts.findByNegotiation(agreed.id()).orElseThrow(() -> e);
        }
    }
}
