package cn.techexchange.registry.ledger.tree;

import cn.techexchange.registry.ledger.CanonicalJson;
import cn.techexchange.registry.ledger.Chains;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Published;
import cn.techexchange.verifier.Verdict;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How fast an export is verified, beside plain SHA-256 over the same file: one thread beside one, and as many as there
 * are processors beside as many.
 */
final class VerifyBench {
    private static final int ENTRIES = 200_000;
    private static final int ROUNDS = 7;
    private static final int ALL = Runtime.getRuntime().availableProcessors();
    private final Path folder;
    private final Path export;
    private final Map<TreeHash, List<byte[]>> leaves = new TreeMap<>();

    VerifyBench(Path folder) {
        this.folder = folder;
        export = folder.resolve("ledger.jsonl");
        leaves.put(TreeHash.SHA_256, new ArrayList<>());
        leaves.put(TreeHash.SM3, new ArrayList<>());
    }

    void run(Table table) throws Exception {
        LedgerEntry last = write();
        var nothing = new Published();
        var sha256 = new Published().heads(heads("heads-sha256.jsonl", last, List.of(TreeHash.SHA_256)));
        var both = new Published().heads(heads("heads-both.jsonl", last, List.of(TreeHash.SHA_256, TreeHash.SM3)));
        leaves.clear();
        table.row("entries, and bytes of each on average", ENTRIES + " x " + Files.size(export) / ENTRIES, "");
        for (int threads : ALL == 1 ? new int[] {1} : new int[] {1, ALL}) {
            double[] best = new double[4];
            for (int round = 0; round < ROUNDS; round++) {
                best[0] = Math.max(best[0], perSecond(() -> new PlainHashing(export).run(threads)));
                best[1] = Math.max(best[1], perSecond(() -> verify(nothing, threads)));
                best[2] = Math.max(best[2], perSecond(() -> verify(sha256, threads)));
                best[3] = Math.max(best[3], perSecond(() -> verify(both, threads)));
            }
            String on = threads == 1 ? ", 1 thread" : ", " + threads + " threads";
            table.row("plain SHA-256" + on + ", entries/s", "%,.0f".formatted(best[0]), "");
            row(table, "verify: chain, canonical form" + on, best[1], best[0]);
            row(table, "verify: chain and SHA-256 tree" + on, best[2], best[0]);
            row(table, "verify: chain, SHA-256 and SM3 trees" + on, best[3], best[0]);
        }
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        table.row("heap in use after it, MB", String.valueOf(used >> 20), "");
    }

    private static void row(Table table, String what, double rate, double plain) {
        table.row(what + ", entries/s (ratio)", "%,.0f (%.2f)".formatted(rate, rate / plain), "ratio >= 0.5");
    }

    private LedgerEntry write() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(export)) {
            return Chains.each(ENTRIES, entry -> {
                byte[] body = entry.body().getBytes(StandardCharsets.UTF_8);
                leaves.forEach((hash, kept) -> kept.add(hash.leaf(body)));
                try {
                    out.write(entry.line());
                    out.write('\n');
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    private Path heads(String name, LedgerEntry last, List<TreeHash> hashes) throws IOException {
        Map<String, Object> roots = new TreeMap<>();
        for (TreeHash hash : hashes) {
            List<byte[]> all = leaves.get(hash);
            byte[] root = new MerkleTree(hash, (level, index) -> {
                        int start = (int) (index << level);
                        return Tile.subtree(hash, all.subList(start, start + (1 << level)));
                    })
                    .root(ENTRIES);
            roots.put(hash.identifier(), HexFormat.of().formatHex(root));
        }
        String body = CanonicalJson.of(Map.of(
                "chainHash",
                last.hash(),
                "date",
                "2026-11-23",
                "format",
                1,
                "keyId",
                PublishedLedger.KEY.id(),
                "roots",
                roots,
                "signatureAlgorithm",
                "Ed25519",
                "signedAt",
                "2026-11-24T00:00:00Z",
                "treeSize",
                ENTRIES));
        String signature = PublishedLedger.KEY.sign(body.getBytes(StandardCharsets.UTF_8));
        return Files.writeString(folder.resolve(name), "{\"head\":" + body + ",\"signature\":\"" + signature + "\"}\n");
    }

    private void verify(Published published, int threads) throws IOException {
        Verdict verdict = new LedgerFile(export, threads).against(published);
        if (!(verdict instanceof Verdict.Whole)) {
            throw new IllegalStateException(verdict.toString());
        }
    }

    private static double perSecond(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return ENTRIES * 1e9 / (System.nanoTime() - start);
    }

    private interface Work {
        void run() throws Exception;
    }
}
