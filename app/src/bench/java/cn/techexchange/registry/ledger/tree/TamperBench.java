package cn.techexchange.registry.ledger.tree;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Falsifies the published files at random and counts what the verifier names correctly. */
final class TamperBench {
    private static final int ROUNDS = 10_000;
    private static final long SEED = 4;
    private final Path folder;

    TamperBench(Path folder) {
        this.folder = folder;
    }

    void run(Table table) throws Exception {
        PublishedLedger ledger = PublishedLedger.of(120, 8);
        var random = new Random(SEED);
        Map<String, int[]> kinds = new TreeMap<>();
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Tampering tampering = Tampering.any(ledger, random);
            int[] counts = kinds.computeIfAbsent(tampering.what(), kind -> new int[2]);
            counts[1]++;
            if (tampering.found().test(tampering.files().verify(folder))) {
                counts[0]++;
                found++;
            }
        }
        kinds.forEach((kind, counts) ->
                table.row("tampering found and named: " + kind, counts[0] + " of " + counts[1], "all"));
        table.row("tampering found and named: total", found + " of " + ROUNDS, "all");
    }
}
