package cn.techexchange.registry.ledger.tree;

import cn.techexchange.registry.ledger.LedgerEntries;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a tile as soon as its last hash is known, outside the appends: writers of the ledger do not wait for it. */
@Singleton
public class GrowTree {
    private static final Logger LOG = LoggerFactory.getLogger(GrowTree.class);
    private final Tiles tiles;
    private final LedgerEntries entries;

    GrowTree(Tiles tiles, LedgerEntries entries) {
        this.tiles = tiles;
        this.entries = entries;
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "20s")
    void growInBackground() {
        try {
            grow();
        } catch (RuntimeException e) {
            LOG.warn("the ledger's tree does not grow yet: {}", e.toString());
        }
    }

    /** Each tile is complete in itself, so a crash between two of them costs nothing. */
    public void grow() {
        for (TreeHash hash : TreeHash.values()) {
            long below = entries.head().sequence();
            for (int level = 0; below >= Tile.WIDTH; level++) {
                below = grow(hash, level, below / Tile.WIDTH);
            }
        }
    }

    private long grow(TreeHash hash, int level, long complete) {
        for (long index = tiles.count(hash, level); index < complete; index++) {
            List<byte[]> hashes = new StoredNodes(hash, tiles, entries).hashes(new StoredNodes.Place(level, index));
            tiles.keep(Tile.of(hash, level, index, hashes));
        }
        return complete;
    }
}
