package cn.techexchange.registry.contract;

import cn.techexchange.market.negotiation.NegotiationAgreed;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import jakarta.inject.Singleton;
import java.util.List;

/** Drafts the contract when a negotiation ends in agreement, so that both find it waiting. */
@Singleton
final class AgreementDrafter implements OutboxConsumer {
    private final DraftFromNegotiation draftFromNegotiation;

    AgreementDrafter(DraftFromNegotiation draftFromNegotiation) {
        this.draftFromNegotiation = draftFromNegotiation;
    }

    @Override
    public String name() {
        return "contract-draft";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(NegotiationAgreed.TYPE);
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        messages.forEach(message -> draftFromNegotiation.draft(message.aggregateId()));
    }
}
