package cn.techexchange.registry.ledger.tree;

import java.util.List;

/** That an entry is in the tree of a size, once for each algorithm. */
public record InclusionProof(long sequence, String entryHash, long treeSize, List<Path> paths) {
    public InclusionProof {
        paths = List.copyOf(paths);
    }

    /** @param hashes from the leaf up to the root */
    public record Path(TreeHash hash, byte[] leaf, byte[] root, List<byte[]> hashes) {}
}
