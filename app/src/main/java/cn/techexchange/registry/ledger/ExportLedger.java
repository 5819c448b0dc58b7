package cn.techexchange.registry.ledger;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the chain as JSON Lines, as it is stored: a damaged store gives a damaged file. */
@Singleton
public final class ExportLedger {
    private static final int PAGE = 1000;
    private final LedgerEntries entries;

    ExportLedger(LedgerEntries entries) {
        this.entries = entries;
    }

    /** @return the head of what was written */
    public LedgerHead export(Writer out) throws IOException {
        var head = new LedgerHead(0, LedgerHead.GENESIS_HASH);
        List<LedgerEntry> page;
        do {
            page = entries.after(head.sequence(), PAGE);
            for (LedgerEntry entry : page) {
                out.write(entry.line());
                out.write('\n');
                head = entry.head();
            }
        } while (!page.isEmpty());
        return head;
    }
}
