package cn.techexchange.registry.contract;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.negotiation.AgreedNegotiation;
import cn.techexchange.market.negotiation.AgreedNegotiations;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Begins the contract of an agreement, once, with all that is known filled in. */
@Singleton
public class DraftFromNegotiation {
    /** Nobody in person: the platform drafts as soon as the two have agreed. */
    private static final String BY_PLATFORM = "";

    private final AgreedNegotiations agreedNegotiations;
    private final Contracts contracts;
    private final PrefilledForm prefilledForm;
    private final Audit audit;
    private final Clock clock;

    DraftFromNegotiation(
            AgreedNegotiations agreedNegotiations,
            Contracts contracts,
            PrefilledForm prefilledForm,
            Audit audit,
            Clock clock) {
        this.agreedNegotiations = agreedNegotiations;
        this.contracts = contracts;
        this.prefilledForm = prefilledForm;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The contract for one of the two sides; drafted now when it is not yet.
     *
     * @throws ProblemException {@code NEGOTIATION_NOT_AGREED}; {@code NOT_FOUND} for anybody but the two
     */
    @Transactional
    public Contract fromNegotiation(Caller caller, String negotiationId) {
        AgreedNegotiation agreed = agreedNegotiations
                .find(negotiationId)
                .orElseThrow(() ->
                        new ProblemException(ContractProblem.NEGOTIATION_NOT_AGREED, "双方接受同一报价后才会生成合同。请先在对接中达成一致。"));
        String own = caller.organizationId();
        if (!agreed.sellerId().equals(own) && !agreed.buyerId().equals(own)) {
            throw ProblemException.notFound("对接");
        }
        return draft(agreed, caller.actor(), caller.accountId());
    }

    /** Drafts for the platform itself; an agreement unknown here needs no contract. */
    @Transactional
    public void draft(String negotiationId) {
        agreedNegotiations.find(negotiationId).ifPresent(agreed -> draft(agreed, Actor.PLATFORM, BY_PLATFORM));
    }

    private Contract draft(AgreedNegotiation agreed, Actor actor, String draftedBy) {
        return contracts.findByNegotiation(agreed.id()).orElseGet(() -> {
            var origin = new ContractOrigin(
                    agreed.id(),
                    agreed.subject().achievementId().orElse(null),
                    agreed.subject().demandId().orElse(null),
                    agreed.buyerId(),
                    agreed.terms().amountFen());
            Contract drafted = contracts.add(Contract.draft(
                    Ids.next(), agreed.sellerId(), draftedBy, origin, prefilledForm.of(agreed), LocalTime.now(clock)));
            audit.record(actor, "CONTRACT_DRAFTED", new Audit.Subject("contract", drafted.id()), "对接达成一致，生成合同登记表");
            return drafted;
        });
    }
}
