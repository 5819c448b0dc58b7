package cn.techexchange.verifier;

import java.util.Arrays;
import java.util.List;

/** That an entry is in the tree of a size (RFC 9162 section 2.1.3). */
record Inclusion(String name, long sequence, long size, String entryHash, List<Path> paths) implements Claim {
    record Path(Algorithm algorithm, byte[] leaf, byte[] root, List<byte[]> hashes) {}

    @Override
    public void ask(Waypoints waypoints) {
        paths.forEach(path -> waypoints.algorithms().add(path.algorithm()));
        waypoints.sizes().addAll(List.of(sequence, size));
        waypoints.sequences().add(sequence);
    }

    @Override
    public void check(Journey journey) throws Refutation {
        if (size > journey.size()) {
            throw Refutation.of(name, "写的是 " + size + " 条的账本，文件只有 " + journey.size() + " 条");
        }
        if (!journey.hashAt(sequence).equals(entryHash)) {
            throw Refutation.of(name, "条目哈希与第 " + sequence + " 条不符");
        }
        for (Path path : paths) {
            Tree tree = journey.tree(path.algorithm());
            boolean holds = Arrays.equals(tree.leaf(sequence), path.leaf())
                    && Arrays.equals(tree.root(size), path.root())
                    && leadsToRoot(path);
            if (!holds) {
                throw Refutation.of(
                        name, "第 " + sequence + " 条的包含证明不成立（" + path.algorithm().identifier() + "）");
            }
        }
    }

    private boolean leadsToRoot(Path path) {
        long leaf = sequence - 1;
        long last = size - 1;
        byte[] hash = path.leaf();
        for (byte[] other : path.hashes()) {
            if (last == 0) {
                return false;
            }
            if ((leaf & 1) == 1 || leaf == last) {
                hash = path.algorithm().node(other, hash);
                int zeros = leaf == 0 ? 0 : Long.numberOfTrailingZeros(leaf);
                leaf >>= zeros;
                last >>= zeros;
            } else {
                hash = path.algorithm().node(hash, other);
            }
            leaf >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, path.root());
    }
}
