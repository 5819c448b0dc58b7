package cn.techexchange.registry.ledger.tree;

import cn.techexchange.registry.ledger.LedgerEntries;
import jakarta.inject.Singleton;

/** The ledger's trees as they are now, for one question each. */
@Singleton
final class Trees {
    private final Tiles tiles;
    private final LedgerEntries entries;

    Trees(Tiles tiles, LedgerEntries entries) {
        this.tiles = tiles;
        this.entries = entries;
    }

    MerkleTree tree(TreeHash hash) {
        return new MerkleTree(hash, new StoredNodes(hash, tiles, entries));
    }
}
