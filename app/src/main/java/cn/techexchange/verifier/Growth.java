package cn.techexchange.verifier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a batch adds to one tree.
 *
 * @param leaves of the entries that are asked for, by sequence
 */
record Growth(Algorithm algorithm, List<Stretch> stretches, Map<Long, byte[]> leaves) {
    static Growth of(Leaves leaves, Waypoints waypoints) {
        Map<Long, byte[]> asked = new HashMap<>();
        for (long sequence : waypoints.sequences()) {
            if (leaves.has(sequence - 1)) {
                asked.put(sequence, leaves.leaf(sequence - 1));
            }
        }
        return new Growth(leaves.algorithm(), leaves.stretches(waypoints), asked);
    }
}
