package cn.techexchange.registry.ledger.db;

import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerHead;
import cn.techexchange.registry.ledger.LedgerSubject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredLedgerEntries implements LedgerEntries {
    private final LedgerEntryRows rows;
    private final LedgerHeadRows heads;

    StoredLedgerEntries(LedgerEntryRows rows, LedgerHeadRows heads) {
        this.rows = rows;
        this.heads = heads;
    }

    @Override
    public LedgerHead lockHead() {
        return heads.lock().toHead();
    }

    @Override
    public LedgerHead head() {
        return heads.head().toHead();
    }

    @Override
    public void add(LedgerEntry entry) {
        rows.save(LedgerEntryRow.of(entry));
        heads.moveTo(entry.sequence(), entry.hash());
    }

    @Override
    public List<LedgerEntry> after(long sequence, int limit) {
        return rows.after(sequence, limit).stream().map(LedgerEntryRow::toEntry).toList();
    }

    @Override
    public Optional<LedgerEntry> find(long sequence) {
        return rows.findById(sequence).map(LedgerEntryRow::toEntry);
    }

    @Override
    public Optional<LedgerEntry> findByHash(String hash) {
        return rows.findByHash(hash).map(LedgerEntryRow::toEntry);
    }

    @Override
    public Optional<Long> firstAtOrAfter(long sequence, Instant moment) {
        return rows.firstAtOrAfter(sequence, moment);
    }

    @Override
    public List<LedgerEntry> listOf(LedgerSubject subject) {
        return rows.listOf(subject.type(), subject.id()).stream()
                .map(LedgerEntryRow::toEntry)
                .toList();
    }
}
