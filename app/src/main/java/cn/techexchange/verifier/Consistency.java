package cn.techexchange.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** That the tree of one size is the beginning of a larger one (RFC 9162 section 2.1.4). */
record Consistency(String name, long from, long to, List<Path> paths) implements Claim {
    record Path(Algorithm algorithm, byte[] fromRoot, byte[] toRoot, List<byte[]> hashes) {}

    @Override
    public void ask(Waypoints waypoints) {
        paths.forEach(path -> waypoints.algorithms().add(path.algorithm()));
        waypoints.sizes().addAll(List.of(from, to));
    }

    @Override
    public void check(Journey journey) throws Refutation {
        if (to > journey.size()) {
            throw Refutation.of(name, "写的是 " + to + " 条的账本，文件只有 " + journey.size() + " 条");
        }
        for (Path path : paths) {
            Tree tree = journey.tree(path.algorithm());
            boolean holds = Arrays.equals(tree.root(from), path.fromRoot())
                    && Arrays.equals(tree.root(to), path.toRoot())
                    && connects(path);
            if (!holds) {
                throw Refutation.of(
                        name,
                        "第 " + from + " 条到第 " + to + " 条的一致性证明不成立（"
                                + path.algorithm().identifier() + "）");
            }
        }
    }

    private boolean connects(Path path) {
        if (from == 0 || from == to) {
            return path.hashes().isEmpty() && (from == 0 || Arrays.equals(path.fromRoot(), path.toRoot()));
        }
        List<byte[]> hashes = new ArrayList<>(path.hashes());
        if (Long.bitCount(from) == 1) {
            hashes.addFirst(path.fromRoot());
        }
        return !hashes.isEmpty() && connects(path, hashes);
    }

    private boolean connects(Path path, List<byte[]> hashes) {
        int ones = Long.numberOfTrailingZeros(~(from - 1));
        long inner = (from - 1) >> ones;
        long last = (to - 1) >> ones;
        byte[] old = hashes.getFirst();
        byte[] grown = old;
        for (byte[] other : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((inner & 1) == 1 || inner == last) {
                old = path.algorithm().node(other, old);
                grown = path.algorithm().node(other, grown);
                int zeros = inner == 0 ? 0 : Long.numberOfTrailingZeros(inner);
                inner >>= zeros;
                last >>= zeros;
            } else {
                grown = path.algorithm().node(grown, other);
            }
            inner >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, path.fromRoot()) && Arrays.equals(grown, path.toRoot());
    }
}
