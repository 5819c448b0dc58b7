package cn.techexchange.indicator.facts;

import cn.techexchange.platform.json.Json;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.registration.Figures;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that facts are what the ledger says, entry by entry, and that the columns hold what the table holds. */
@Singleton
public final class CompareFacts {
    private static final int PAGE = 1_000;
    private final LedgerEntries entries;
    private final FactHead head;
    private final Facts facts;
    private final Json json;

    CompareFacts(LedgerEntries entries, FactHead head, Facts facts, Json json) {
        this.entries = entries;
        this.head = head;
        this.facts = facts;
        this.json = json;
    }

    public FactComparison compare() {
        long followed = head.followed();
        long compared = 0;
        var different = new ArrayList<Long>();
        List<LedgerEntry> page = entries.after(0, PAGE);
        while (!page.isEmpty() && page.getFirst().sequence() <= followed) {
            compared += compare(page, followed, different);
            page = entries.after(page.getLast().sequence(), PAGE);
        }
        return new FactComparison(compared, different, facts.columnsEqualTable());
    }

    /** @return how many entries of the page state figures */
    private long compare(List<LedgerEntry> page, long followed, List<Long> different) {
        Map<Long, Figure> sums =
                facts.sumsOfEntries(page.getFirst().sequence(), page.getLast().sequence());
        long compared = 0;
        for (LedgerEntry entry : page) {
            Figures stated = stated(entry);
            if (stated == null || entry.sequence() > followed) {
                continue;
            }
            compared++;
            if (!sums.getOrDefault(entry.sequence(), Figure.NONE).equals(figure(stated))) {
                different.add(entry.sequence());
            }
        }
        return compared;
    }

    private @Nullable Figures stated(LedgerEntry entry) {
        return entry.subject().type().equals("registration")
                ? json.read(entry.body(), EntryContent.class).content().figures()
                : null;
    }

    private static Figure figure(Figures stated) {
        return new Figure("", stated.contracts(), stated.transactionValueFen(), stated.technologyValueFen());
    }

    /**
     * @param entries how many entries state figures
     * @param different numbers of entries whose facts add up to something else
     */
    public record FactComparison(long entries, List<Long> different, boolean columnsEqual) {
        public FactComparison {
            different = List.copyOf(different);
        }

        public boolean equal() {
            return different.isEmpty() && columnsEqual;
        }
    }
}
