package cn.techexchange.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How far the export has been followed, and what was met at the waypoints; batches come in order. */
final class Journey {
    static final String WRONG_PREVIOUS = "与上一条对不上：记录的上一条哈希不是上一条的哈希";
    private final Waypoints waypoints;
    private final List<Report> reports;
    private final Map<Algorithm, Tree> trees = new EnumMap<>(Algorithm.class);
    private final Map<Long, String> hashes = new HashMap<>();
    private final List<Tally> tallies;
    private long size;
    private String hash = "0".repeat(Entry.DIGITS);

    Journey(Waypoints waypoints, List<Report> reports) {
        this.waypoints = waypoints;
        this.reports = reports;
        tallies = new ArrayList<>(Collections.nCopies(reports.size(), Tally.NOTHING));
        waypoints.algorithms().forEach(algorithm -> trees.put(algorithm, new Tree(algorithm)));
        hashes.put(0L, hash);
    }

    /** @throws BrokenEntry about the entry after {@link #size()} */
    void follow(CheckedBatch batch) throws BrokenEntry {
        if (!batch.good().isEmpty()) {
            Entry first = batch.good().getFirst();
            first.expectSequence(size + 1);
            if (!digits(first, first.previousHash()).equals(hash)) {
                throw new BrokenEntry(WRONG_PREVIOUS);
            }
            advance(batch);
        }
        if (batch.fault().isPresent()) {
            throw batch.fault().get();
        }
    }

    private void advance(CheckedBatch batch) {
        long before = size;
        Entry last = batch.good().getLast();
        size = last.sequence();
        hash = digits(last, last.hash());
        for (long waypoint : waypoints.sizes().subSet(before, false, size, true)) {
            Entry entry = batch.good().get((int) (waypoint - before - 1));
            hashes.put(waypoint, digits(entry, entry.hash()));
        }
        batch.growth().forEach(growth -> tree(growth.algorithm()).grow(growth, waypoints));
        for (int i = 0; i < tallies.size(); i++) {
            tallies.set(i, tallies.get(i).plus(batch.tallies().get(i)));
        }
    }

    private static String digits(Entry entry, int at) {
        return new String(entry.buffer(), at, Entry.DIGITS, StandardCharsets.ISO_8859_1);
    }

    long size() {
        return size;
    }

    /** Of the last entry. */
    String hash() {
        return hash;
    }

    /** @param waypoint a size asked for, not above the export's */
    String hashAt(long waypoint) {
        return Objects.requireNonNull(hashes.get(waypoint));
    }

    Tree tree(Algorithm algorithm) {
        return Objects.requireNonNull(trees.get(algorithm));
    }

    Tally tally(Report report) {
        return tallies.get(reports.indexOf(report));
    }
}
