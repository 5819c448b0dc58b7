package cn.techexchange.registry.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The kept entries; nothing is ever changed or removed. */
public interface LedgerEntries {
    /** The head, kept from every other writer until the transaction ends. */
    LedgerHead lockHead();

    LedgerHead head();

    /** Adds the entry and moves the head to it, in the transaction that locked the head. */
    void add(LedgerEntry entry);

    /** In order of sequence, those above {@code sequence}. */
    List<LedgerEntry> after(long sequence, int limit);

    Optional<LedgerEntry> find(long sequence);

    Optional<LedgerEntry> findByHash(String hash);

    /** The sequence of the first entry above {@code sequence} that was written at that moment or later. */
    Optional<Long> firstAtOrAfter(long sequence, Instant moment);

    /** In order of sequence, at most 500: no subject has that many events. */
    List<LedgerEntry> listOf(LedgerSubject subject);
}
