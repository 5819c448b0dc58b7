package cn.techexchange.registry.ledger.db;

import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerEvent;
import cn.techexchange.registry.ledger.LedgerSubject;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("ledger_entry")
record LedgerEntryRow(
        @Id long sequenceNumber,
        String algorithm,
        LedgerEvent event,
        String subjectType,
        String subjectId,
        Instant at,
        String previousHash,
        String body,
        String hash) {
    static LedgerEntryRow of(LedgerEntry entry) {
        return new LedgerEntryRow(
                entry.sequence(),
                LedgerEntry.ALGORITHM,
                entry.event(),
                entry.subject().type(),
                entry.subject().id(),
                entry.at(),
                entry.previousHash(),
                entry.body(),
                entry.hash());
    }

    LedgerEntry toEntry() {
        var subject = new LedgerSubject(subjectType, subjectId);
        return new LedgerEntry(sequenceNumber, event, subject, at, previousHash, body, hash);
    }
}
