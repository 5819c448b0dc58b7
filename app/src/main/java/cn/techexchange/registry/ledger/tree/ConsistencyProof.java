package cn.techexchange.registry.ledger.tree;

import java.util.List;

/** That the tree of one size is the beginning of a larger one, once for each algorithm. */
public record ConsistencyProof(long fromSize, long toSize, List<Path> paths) {
    public ConsistencyProof {
        paths = List.copyOf(paths);
    }

    public record Path(TreeHash hash, byte[] fromRoot, byte[] toRoot, List<byte[]> hashes) {}
}
