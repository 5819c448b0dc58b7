package cn.techexchange.registry.ledger.tree;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Proofs for anybody: hashes only, no content of any entry. */
@Singleton
public final class ProveEntries {
    private final Trees trees;
    private final LedgerEntries entries;
    private final SignedHeads heads;

    ProveEntries(Trees trees, LedgerEntries entries, SignedHeads heads) {
        this.trees = trees;
        this.entries = entries;
        this.heads = heads;
    }

    /**
     * @param treeSize by default that of the first signed head that covers the entry, or else the present one
     * @throws ProblemException {@code NOT_FOUND} for an unknown hash, {@code INVALID_INPUT} for a size without the entry
     */
    public InclusionProof inclusion(String entryHash, Optional<Long> treeSize) {
        return inclusion(entries.findByHash(entryHash), treeSize);
    }

    /** The same for an entry's number. */
    public InclusionProof inclusion(long sequence, Optional<Long> treeSize) {
        return inclusion(entries.find(sequence), treeSize);
    }

    /** @throws ProblemException {@code INVALID_INPUT} unless the sizes ascend and the ledger is as long */
    public ConsistencyProof consistency(long fromSize, long toSize) {
        long length = entries.head().sequence();
        if (fromSize < 0 || fromSize > toSize || toSize > length) {
            throw ProblemException.invalid("to", "条数应由小到大，且不超过账本现有的 " + length + " 条。");
        }
        return new ConsistencyProof(
                fromSize,
                toSize,
                Arrays.stream(TreeHash.values())
                        .map(hash -> consistency(hash, fromSize, toSize))
                        .toList());
    }

    private InclusionProof inclusion(Optional<LedgerEntry> found, Optional<Long> asked) {
        LedgerEntry entry = found.orElseThrow(() -> ProblemException.notFound("账本条目"));
        long size = asked.orElseGet(() -> sizeCovering(entry.sequence()));
        long length = entries.head().sequence();
        if (size < entry.sequence() || size > length) {
            throw ProblemException.invalid("treeSize", "条数应在 " + entry.sequence() + " 与 " + length + " 之间。");
        }
        return new InclusionProof(
                entry.sequence(),
                entry.hash(),
                size,
                Arrays.stream(TreeHash.values())
                        .map(hash -> inclusion(hash, entry, size))
                        .toList());
    }

    private long sizeCovering(long sequence) {
        return heads.firstCovering(sequence)
                .map(signed -> signed.head().treeSize())
                .orElseGet(() -> entries.head().sequence());
    }

    private InclusionProof.Path inclusion(TreeHash hash, LedgerEntry entry, long size) {
        MerkleTree tree = trees.tree(hash);
        byte[] leaf = hash.leaf(entry.body().getBytes(StandardCharsets.UTF_8));
        return new InclusionProof.Path(hash, leaf, tree.root(size), tree.inclusion(entry.sequence() - 1, size));
    }

    private ConsistencyProof.Path consistency(TreeHash hash, long from, long to) {
        MerkleTree tree = trees.tree(hash);
        return new ConsistencyProof.Path(hash, tree.root(from), tree.root(to), tree.consistency(from, to));
    }
}
