package cn.techexchange.indicator.facts;

import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.registration.Figures;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationEvent;
import cn.techexchange.registry.registration.RegistrationNotice;
import cn.techexchange.registry.registration.Registrations;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what the ledger keeps of registrations into facts that figures are summed from. */
@Singleton
final class RecordFacts implements OutboxConsumer {
    private static final Set<String> EVENTS = Arrays.stream(RegistrationEvent.values())
            .filter(RegistrationEvent::isCounted)
            .map(RegistrationEvent::eventType)
            .collect(Collectors.toUnmodifiableSet());
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
        LedgerEntry entry = entries.find(sequence).orElseThrow();
        Figures figures = json.read(entry.body(), EntryBody.class).content().figures();
        facts.add(new RegistrationFact(
                sequence,
                registration.id(),
                entry.event().name(),
                figures.countedOn(),
                description.of(registration),
                figures.contracts(),
                figures.transactionValueFen(),
                figures.technologyValueFen()));
    }

    /** The part of a ledger entry that is counted. */
    @Serdeable
    record EntryBody(EntryContent content) {}

    @Serdeable
    record EntryContent(Figures figures) {}
}
