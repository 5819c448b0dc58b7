package cn.techexchange.registry.ledger.tree;

import cn.techexchange.registry.ledger.ExportLedger;
import cn.techexchange.registry.ledger.Ledger;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEvent;
import cn.techexchange.registry.ledger.LedgerSubject;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Verdict;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Appends by sixteen writers, each in a transaction that is flushed to the disk before it returns. */
final class AppendBench {
    private static final int WRITERS = 16;
    private static final long MEASURED = 10_000_000_000L;

    /** Two cores take so long to compile what sixteen writers run; until then the rate keeps growing. */
    private static final long WARM_UP = 60_000_000_000L;

    private static final int PROOFS = 200;
    private static final int LOG = 48 << 20;
    private final Path folder;

    AppendBench(Path folder) {
        this.folder = folder;
    }

    void run(Table table) throws Exception {
        double before = flushRate();
        try (RunningPlatform platform = RunningPlatform.start()) {
            double cold = appends(platform, WRITERS, MEASURED);
            appends(platform, WRITERS, WARM_UP);
            double together = appends(platform, WRITERS, 2 * MEASURED);
            double alone = appends(platform, 1, MEASURED);
            double flushes = Math.max(before, flushRate());
            table.row("the disk's own flushes/s: 512 bytes + fdatasync", "%,.0f".formatted(flushes), "");
            row(table, "durable appends/s, 16 writers, first ten seconds", cold, flushes, "");
            row(table, "durable appends/s, one writer", alone, flushes, "");
            row(table, "durable appends/s, 16 writers", together, flushes, ">= 1,600");
            table.row("sequence after it: entries, chain", gapless(platform), "gapless");
            proofs(platform, table);
        }
    }

    private static void row(Table table, String what, double appends, double flushes, String goal) {
        table.row(what + " (per flush)", "%,.0f (%.2f)".formatted(appends, appends / flushes), goal);
    }

    /** Over blocks that the file has already, as the database's log has: a growing file would have more to flush. */
    private double flushRate() throws IOException {
        Path file = Files.createTempFile(folder, "flush", ".bin");
        int flushes = 0;
        double rate;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[LOG]));
            channel.force(true);
            long start = System.nanoTime();
            for (; System.nanoTime() - start < 3_000_000_000L; flushes++) {
                channel.write(ByteBuffer.wrap(new byte[512]), flushes * 512L % LOG);
                channel.force(false);
            }
            rate = flushes * 1e9 / (System.nanoTime() - start);
        }
        Files.delete(file);
        return rate;
    }

    private static double appends(RunningPlatform platform, int writers, long duration) throws Exception {
        long start = System.nanoTime();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String id = "bench-" + writer;
            work.add(() -> write(platform, id, start + duration));
        }
        int appended = 0;
        try (var executor = Executors.newFixedThreadPool(writers)) {
            for (var done : executor.invokeAll(work)) {
                appended += done.get();
            }
        }
        return appended * 1e9 / (System.nanoTime() - start);
    }

    private static int write(RunningPlatform platform, String id, long until) {
        var ledger = platform.bean(Ledger.class);
        TransactionOperations<?> transactions = platform.bean(TransactionOperations.class);
        String digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        Map<String, Object> content = Map.of("contentSha256", digest, "documentSha256", List.of(digest, digest));
        int appended = 0;
        for (; System.nanoTime() < until; appended++) {
            transactions.executeWrite(
                    status -> ledger.append(LedgerEvent.REGISTERED, LedgerSubject.registration(id), content));
        }
        return appended;
    }

    private String gapless(RunningPlatform platform) throws IOException {
        Path file = folder.resolve("appended.jsonl");
        try (var writer = Files.newBufferedWriter(file)) {
            platform.bean(ExportLedger.class).export(writer);
        }
        return new LedgerFile(file).verify(null) instanceof Verdict.Whole whole
                ? whole.entries() + ", whole"
                : "broken";
    }

    private static void proofs(RunningPlatform platform, Table table) {
        long size = platform.bean(LedgerEntries.class).head().sequence();
        long start = System.nanoTime();
        platform.bean(GrowTree.class).grow();
        table.row("tree grown over " + size + " entries, both algorithms, ms", ms(System.nanoTime() - start), "");
        var prove = platform.bean(ProveEntries.class);
        long[] times = new long[PROOFS];
        for (int i = 0; i < PROOFS; i++) {
            long begin = System.nanoTime();
            prove.inclusion(1 + i * (size / PROOFS), Optional.of(size));
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        String values = ms(times[PROOFS / 2]) + " / " + ms(times[PROOFS * 99 / 100]);
        table.row("inclusion proof, both algorithms, ms p50 / p99", values, "");
    }

    private static String ms(long nanos) {
        return "%.1f".formatted(nanos / 1e6);
    }
}
