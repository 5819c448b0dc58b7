package cn.techexchange.verifier;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Neighbouring leaf hashes.
 *
 * @param first index of the first one in the whole tree
 */
record Leaves(Algorithm algorithm, long first, byte[][] hashes) {
    byte[] leaf(long index) {
        return hashes[(int) (index - first)];
    }

    boolean has(long index) {
        return index >= first && index < end();
    }

    /** All of them, with a cut at each waypoint in between. */
    List<Stretch> stretches(Waypoints waypoints) {
        List<Stretch> stretches = new ArrayList<>();
        long start = first;
        for (long waypoint : waypoints.sizes().subSet(first, false, end(), false)) {
            stretches.add(new Stretch(waypoint, cut(start, waypoint)));
            start = waypoint;
        }
        stretches.add(new Stretch(end(), cut(start, end())));
        return stretches;
    }

    private long end() {
        return first + hashes.length;
    }

    /** Into the largest complete subtrees of the whole tree. */
    private List<Subtree> cut(long start, long end) {
        MessageDigest digest = algorithm.digest();
        List<Subtree> subtrees = new ArrayList<>();
        long at = start;
        while (at < end) {
            int level = Long.numberOfTrailingZeros(at == 0 ? Long.highestOneBit(end) : at);
            while (at + (1L << level) > end) {
                level--;
            }
            int offset = (int) (at - first);
            subtrees.add(new Subtree(level, root(digest, offset, offset + (1 << level))));
            at += 1L << level;
        }
        return subtrees;
    }

    private byte[] root(MessageDigest digest, int from, int to) {
        byte[][] row = Arrays.copyOfRange(hashes, from, to);
        for (int width = row.length; width > 1; width /= 2) {
            for (int i = 0; i < width; i += 2) {
                row[i / 2] = Algorithm.node(digest, row[i], row[i + 1]);
            }
        }
        return row[0];
    }
}
