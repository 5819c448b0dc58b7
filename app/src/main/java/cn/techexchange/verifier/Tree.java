package cn.techexchange.verifier;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One tree as far as it has grown, with its roots at the waypoints. */
final class Tree {
    private final Frontier frontier;
    private final Map<Long, byte[]> roots = new HashMap<>();
    private final Map<Long, byte[]> leaves = new HashMap<>();

    Tree(Algorithm algorithm) {
        frontier = new Frontier(algorithm);
        roots.put(0L, frontier.root());
    }

    void grow(Growth growth, Waypoints waypoints) {
        leaves.putAll(growth.leaves());
        for (Stretch stretch : growth.stretches()) {
            stretch.subtrees().forEach(frontier::add);
            if (waypoints.sizes().contains(stretch.end())) {
                roots.put(stretch.end(), frontier.root());
            }
        }
    }

    byte[] root(long size) {
        return Objects.requireNonNull(roots.get(size));
    }

    byte[] leaf(long sequence) {
        return Objects.requireNonNull(leaves.get(sequence));
    }
}
