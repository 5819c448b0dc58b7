package cn.techexchange.registry.ledger.tree;

import cn.techexchange.registry.ledger.LedgerEntries;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** How long the ledger was when a day ended. */
@Singleton
class DayEnd {
    private final LedgerEntries entries;
    private final SignedHeads heads;

    DayEnd(LedgerEntries entries, SignedHeads heads) {
        this.entries = entries;
        this.heads = heads;
    }

    /**
     * The lock waits for the writer who took its time before midnight and has not ended yet; who comes after it writes a
     * later day. Never less than the earlier head, even where two machines' clocks differ.
     */
    @Transactional
    long sizeAt(LocalDate day) {
        long length = entries.lockHead().sequence();
        long signed = heads.last().map(last -> last.head().treeSize()).orElse(0L);
        return entries.firstAtOrAfter(signed, SignHeads.endOf(day))
                .map(first -> first - 1)
                .orElse(length);
    }
}
