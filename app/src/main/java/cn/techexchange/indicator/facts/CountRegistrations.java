package cn.techexchange.indicator.facts;

import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import cn.techexchange.registry.registration.RegistrationEvent;
import cn.techexchange.registry.registration.RegistrationNotice;
import jakarta.inject.Singleton;
import java.util.List;

/** Turns the registry's ledger events into facts; an entry that is delivered again is known by its number. */
@Singleton
final class CountRegistrations implements OutboxConsumer {
    private final Json json;
    private final Facts facts;
    private final FactOfEntry factOfEntry;

    CountRegistrations(Json json, Facts facts, FactOfEntry factOfEntry) {
        this.json = json;
        this.facts = facts;
        this.factOfEntry = factOfEntry;
    }

    @Override
    public String name() {
        return "indicator-facts";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(RegistrationEvent.REGISTERED.eventType())
                || eventType.equals(RegistrationEvent.CANCELLED.eventType());
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        for (OutboxMessage message : messages) {
            RegistrationNotice notice = json.read(message.payload(), RegistrationNotice.class);
            Long sequence = notice.ledgerSequence();
            if (sequence == null) {
                throw new IllegalStateException("no ledger entry for " + notice.event() + " of " + notice.reference());
            }
            facts.add(factOfEntry.read(notice, sequence));
        }
    }
}
