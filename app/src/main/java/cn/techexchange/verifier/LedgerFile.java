package cn.techexchange.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An exported ledger: JSON Lines, one entry a line, from the first entry on. It is read as a stream by all processors, so
 * memory does not grow with it.
 */
public final class LedgerFile {
    private final Path path;
    private final int threads;

    public LedgerFile(Path path) {
        this(path, Runtime.getRuntime().availableProcessors());
    }

    /** @param threads that check batches, beside the one that reads them; 1 does both on the caller's thread */
    public LedgerFile(Path path, int threads) {
        this.path = path;
        this.threads = threads;
    }

    /**
     * Recomputes the chain.
     *
     * @param knownHead hash of the last entry as noted elsewhere; without it nobody can tell that whole entries were
     *     cut off at the end
     */
    public Verdict verify(@Nullable String knownHead) throws IOException {
        return against(new Published().head(knownHead));
    }

    /** Recomputes the chain and whatever the published pieces state about it. */
    public Verdict against(Published published) throws IOException {
        Evidence evidence = Evidence.of(published);
        Verdict verdict = followed(evidence);
        // A broken entry comes first; a piece that cannot even be read comes next.
        return verdict instanceof Verdict.Whole ? evidence.unreadable().orElse(verdict) : verdict;
    }

    private Verdict followed(Evidence evidence) throws IOException {
        var journey = new Journey(Waypoints.of(evidence), evidence.reports());
        try (InputStream in = Files.newInputStream(path)) {
            follow(new BatchReader(in), journey, evidence);
            for (Claim claim : evidence.claims()) {
                claim.check(journey);
            }
            return new Verdict.Whole(journey.size(), journey.hash());
        } catch (BrokenEntry e) {
            long next = journey.size() + 1;
            return new Verdict.Broken(next, next, String.valueOf(e.getMessage()));
        } catch (Refutation e) {
            return e.verdict();
        }
    }

    private void follow(BatchReader reader, Journey journey, Evidence evidence) throws IOException, BrokenEntry {
        Waypoints waypoints = Waypoints.of(evidence);
        if (threads > 1) {
            followTogether(reader, journey, batch -> new CheckBatch(batch, waypoints, evidence.reports()));
            return;
        }
        for (Optional<Batch> batch = reader.read(); batch.isPresent(); batch = reader.read()) {
            follow(new CheckBatch(batch.get(), waypoints, evidence.reports()).call(), journey, reader);
        }
    }

    private void followTogether(BatchReader reader, Journey journey, Function<Batch, CheckBatch> check)
            throws IOException, BrokenEntry {
        Deque<Future<CheckedBatch>> underWay = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Optional<Batch> batch = reader.read(); batch.isPresent(); batch = reader.read()) {
                underWay.add(workers.submit(check.apply(batch.get())));
                if (underWay.size() > 2 * threads) {
                    follow(done(underWay.remove()), journey, reader);
                }
            }
            while (!underWay.isEmpty()) {
                follow(done(underWay.remove()), journey, reader);
            }
        }
    }

    private static void follow(CheckedBatch batch, Journey journey, BatchReader reader) throws BrokenEntry {
        journey.follow(batch);
        reader.reuse(batch.buffer());
    }

    private static CheckedBatch done(Future<CheckedBatch> batch) throws IOException {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
