package cn.techexchange.indicator.facts;

import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Turns what the ledger keeps of registrations into facts that figures are summed from, in order and once. */
@Singleton
public class FollowLedger {
    private static final int PAGE = 500;
    private final LedgerEntries entries;
    private final FactHead head;
    private final FactsOfEntry factsOfEntry;
    private final Facts facts;

    FollowLedger(LedgerEntries entries, FactHead head, FactsOfEntry factsOfEntry, Facts facts) {
        this.entries = entries;
        this.head = head;
        this.factsOfEntry = factsOfEntry;
        this.facts = facts;
    }

    /**
     * Follows to the end of the ledger, in a transaction of its own: whoever holds the ledger's head and then calls
     * this knows that every entry is counted.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void follow() {
        long followed = head.lockFollowed();
        List<LedgerEntry> page = entries.after(followed, PAGE);
        while (!page.isEmpty()) {
            page.forEach(entry -> facts.add(factsOfEntry.of(entry)));
            followed = page.getLast().sequence();
            page = entries.after(followed, PAGE);
        }
        head.moveTo(followed);
    }
}
