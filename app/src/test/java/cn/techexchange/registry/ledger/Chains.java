package cn.techexchange.registry.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whole ledgers of any length, made without a database. */
final class Chains {
    private Chains() {}

    static List<String> lines(int count) {
        var head = new LedgerHead(0, LedgerHead.GENESIS_HASH);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> content = Map.of("reference", "KQ-2026-%06d".formatted(i), "valueFen", 100_000L + i);
            LedgerEntry entry = LedgerEntry.after(
                    head,
                    LedgerEvent.values()[i % LedgerEvent.values().length],
                    LedgerSubject.registration("registration-" + i),
                    Instant.parse("2026-11-23T01:02:03.456789Z").plusSeconds(i),
                    content);
            lines.add(entry.line());
            head = entry.head();
        }
        return lines;
    }
}
