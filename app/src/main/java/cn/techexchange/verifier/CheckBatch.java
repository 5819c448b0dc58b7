package cn.techexchange.verifier;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Everything about a batch that can be told without the batches before; many run at once. */
final class CheckBatch implements Callable<CheckedBatch> {
    private final Batch batch;
    private final Waypoints waypoints;
    private final List<Report> reports;
    private final MessageDigest sha256 = Algorithm.SHA_256.digest();
    private final List<Tally> tallies;

    CheckBatch(Batch batch, Waypoints waypoints, List<Report> reports) {
        this.batch = batch;
        this.waypoints = waypoints;
        this.reports = reports;
        this.tallies = new ArrayList<>(Collections.nCopies(reports.size(), Tally.NOTHING));
    }

    @Override
    public CheckedBatch call() {
        List<Entry> good = new ArrayList<>();
        Optional<BrokenEntry> fault = batch.fault();
        try {
            for (int at = 0; at < batch.end(); at = good.getLast().end()) {
                Entry entry = Entry.parse(batch.buffer(), at, batch.end());
                if (!good.isEmpty()) {
                    follow(entry, good.getLast());
                }
                check(entry);
                good.add(entry);
            }
        } catch (BrokenEntry e) {
            fault = Optional.of(e);
        }
        return new CheckedBatch(batch.buffer(), good, fault, good.isEmpty() ? List.of() : grown(good), tallies);
    }

    private List<Growth> grown(List<Entry> good) {
        return waypoints.algorithms().stream()
                .map(algorithm -> Growth.of(leaves(algorithm, good), waypoints))
                .toList();
    }

    private static void follow(Entry entry, Entry previous) throws BrokenEntry {
        entry.expectSequence(previous.sequence() + 1);
        int claimed = entry.previousHash();
        int actual = previous.hash();
        byte[] buffer = entry.buffer();
        if (!Arrays.equals(buffer, claimed, claimed + Entry.DIGITS, buffer, actual, actual + Entry.DIGITS)) {
            throw new BrokenEntry(Journey.WRONG_PREVIOUS);
        }
    }

    private void check(Entry entry) throws BrokenEntry {
        sha256.update(entry.buffer(), entry.bodyStart(), entry.bodyEnd() - entry.bodyStart());
        if (!Hex.matches(entry.buffer(), entry.hash(), sha256.digest())) {
            throw new BrokenEntry("内容与哈希不符，条目被改动过");
        }
        if (!reports.isEmpty()) {
            count(Content.of(entry));
        }
    }

    private void count(Content content) throws BrokenEntry {
        for (int i = 0; i < reports.size(); i++) {
            tallies.set(i, tallies.get(i).plus(reports.get(i), content));
        }
    }

    private Leaves leaves(Algorithm algorithm, List<Entry> good) {
        MessageDigest digest = algorithm.digest();
        byte[][] hashes = new byte[good.size()][];
        for (int i = 0; i < hashes.length; i++) {
            Entry entry = good.get(i);
            hashes[i] = Algorithm.leaf(digest, entry.buffer(), entry.bodyStart(), entry.bodyEnd());
        }
        return new Leaves(algorithm, good.getFirst().sequence() - 1, hashes);
    }
}
