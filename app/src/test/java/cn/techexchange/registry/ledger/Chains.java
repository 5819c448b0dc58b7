package cn.techexchange.registry.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Whole ledgers of any length, made without a database. */
public final class Chains {
    private static final Instant START = Instant.parse("2026-11-23T01:02:03.456789Z");
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Chains() {}

    static List<String> lines(int count) {
        return entries(count).stream().map(LedgerEntry::line).toList();
    }

    public static List<LedgerEntry> entries(int count) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            append(entries, LedgerEvent.values()[i % LedgerEvent.REPORT_FROZEN.ordinal()], content(i));
        }
        return entries;
    }

    /** One after the other, without keeping them. @return the last one */
    public static LedgerEntry each(int count, Consumer<LedgerEntry> out) {
        LedgerEntry last = entries(1).getFirst();
        out.accept(last);
        for (int i = 1; i < count; i++) {
            last = after(last.head(), LedgerEvent.REGISTERED, i, content(i));
            out.accept(last);
        }
        return last;
    }

    public static void append(List<LedgerEntry> entries, LedgerEvent event, Map<String, Object> content) {
        int index = entries.size();
        LedgerHead head = entries.isEmpty()
                ? new LedgerHead(0, LedgerHead.GENESIS_HASH)
                : entries.getLast().head();
        entries.add(after(head, event, index, content));
    }

    private static LedgerEntry after(LedgerHead head, LedgerEvent event, int index, Map<String, Object> content) {
        var subject = LedgerSubject.registration("registration-" + index);
        return LedgerDraft.of(event, subject, content).after(head, START.plusSeconds(index));
    }

    /** As large as that of a real registration. */
    private static Map<String, Object> content(int index) {
        var content = new TreeMap<String, Object>();
        content.put("reference", "KQ-2026-%06d".formatted(index));
        content.put("state", "REGISTERED");
        content.put("kind", "技术开发");
        content.put("contentSha256", DIGEST);
        content.put("documentSha256", List.of(DIGEST, DIGEST));
        content.put("transactionValueFen", 100_000L + index);
        content.put("figures", figures(index));
        return content;
    }

    private static Map<String, Object> figures(int index) {
        return Map.of(
                "contracts",
                index % 3 == 0 ? 1 : 0,
                "transactionValueFen",
                index % 7 == 0 ? -50_000L : 100_000L + index,
                "technologyValueFen",
                60_000L + index,
                "countedOn",
                LocalDate.of(2026, 1, 1).plusDays(index % 500).toString());
    }
}
