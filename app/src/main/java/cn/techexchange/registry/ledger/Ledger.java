package cn.techexchange.registry.ledger;

import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Appends events to the chain. */
@Singleton
public class Ledger {
    private final LedgerEntries entries;
    private final Clock clock;

    Ledger(LedgerEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Appends in the transaction of the event itself: neither can be there without the other. Writers wait for each
     * other until that transaction ends, so this comes last in it.
     *
     * @param content see {@link LedgerDraft#of}; no personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LedgerEntry append(LedgerEvent event, LedgerSubject subject, Map<String, Object> content) {
        LedgerDraft draft = LedgerDraft.of(event, subject, content);
        LedgerHead head = entries.lockHead();
        LedgerEntry entry = draft.after(head, LocalTime.now(clock));
        entries.add(entry);
        return entry;
    }
}
