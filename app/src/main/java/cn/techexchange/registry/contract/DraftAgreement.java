package cn.techexchange.registry.contract;

import cn.techexchange.market.negotiation.AgreedNegotiation;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;

/** Writes the prefilled draft of an agreement, unless it is there. */
@Singleton
class DraftAgreement {
    /** Nobody in person: the platform drafts as soon as the two have agreed. */
    private static final String BY_PLATFORM = "";

    private final Contracts contracts;
    private final PrefilledForm prefilledForm;
    private final Audit audit;
    private final Clock clock;

    DraftAgreement(Contracts contracts, PrefilledForm prefilledForm, Audit audit, Clock clock) {
        this.contracts = contracts;
        this.prefilledForm = prefilledForm;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws cn.techexchange.platform.problem.ProblemException {@code CONTRACT_ALREADY_DRAFTED} when another draft came
     *     between look and write
     */
    @Transactional
    Contract draft(AgreedNegotiation agreed, Actor actor) {
        return contracts.findByNegotiation(agreed.id()).orElseGet(() -> write(agreed, actor));
    }

    private Contract write(AgreedNegotiation agreed, Actor actor) {
        var origin = new ContractOrigin(
                agreed.id(),
                agreed.subject().achievementId().orElse(null),
                agreed.subject().demandId().orElse(null),
                agreed.buyerId(),
                agreed.terms().amountFen());
        String draftedBy = Objects.requireNonNullElse(actor.accountId(), BY_PLATFORM);
        Contract drafted = contracts.add(Contract.draft(
                Ids.next(), agreed.sellerId(), draftedBy, origin, prefilledForm.of(agreed), LocalTime.now(clock)));
        var subject = new Audit.Subject("contract", drafted.id());
        audit.record(actor, "CONTRACT_DRAFTED", subject, "对接达成一致，生成合同登记表");
        return drafted;
    }
}
