package cn.techexchange.indicator.facts;

import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationEvent;
import cn.techexchange.registry.registration.RegistrationNotice;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Turns what the ledger keeps of registrations into facts that figures are summed from. */
@Singleton
final class RecordFacts implements OutboxConsumer {
    private static final Set<String> EVENTS =
            Set.of(RegistrationEvent.REGISTERED.eventType(), RegistrationEvent.CANCELLED.eventType());
    private final Registrations registrations;
    private final LedgerEntries entries;
    private final Description description;
    private final Facts facts;
    private final Json json;

    RecordFacts(Registrations registrations, LedgerEntries entries, Description description, Facts facts, Json json) {
        this.registrations = registrations;
        this.entries = entries;
        this.description = description;
        this.facts = facts;
        this.json = json;
    }

    @Override
    public String name() {
        return "indicator-facts";
    }

    @Override
    public boolean wants(String eventType) {
        return EVENTS.contains(eventType);
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        messages.forEach(message -> record(json.read(message.payload(), RegistrationNotice.class)));
    }

    private void record(RegistrationNotice notice) {
        Long sequence = notice.ledgerSequence();
        if (sequence == null) {
            return;
        }
        Registration registration = registrations.get(notice.registrationId());
        facts.add(
                notice.event().equals(RegistrationEvent.CANCELLED.name())
                        ? cancelled(registration, entries.find(sequence).orElseThrow())
                        : registered(registration, entries.find(sequence).orElseThrow()));
    }

    private RegistrationFact registered(Registration registration, LedgerEntry entry) {
        LocalDate decided = registration.outcome().decidedOn();
        Filing filing = registration.filing();
        return new RegistrationFact(
                entry.sequence(),
                registration.id(),
                entry.event().name(),
                decided == null ? LocalTime.dateOf(entry.at()) : decided,
                description.of(registration),
                1,
                filing.transactionValueFen(),
                filing.technologyValueFen());
    }

    /** Takes away, in the period of the cancellation, all that was added before. */
    private RegistrationFact cancelled(Registration registration, LedgerEntry entry) {
        Figure sofar = facts.totalOf(registration.id());
        return new RegistrationFact(
                entry.sequence(),
                registration.id(),
                entry.event().name(),
                LocalTime.dateOf(entry.at()),
                description.of(registration),
                Math.toIntExact(-sofar.contracts()),
                -sofar.grossFen(),
                -sofar.technologyFen());
    }
}
