package cn.techexchange.registry.ledger.tree;

import cn.techexchange.registry.ledger.LedgerEntries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Complete subtrees out of kept tiles; what no tile covers yet is computed from the entries, at most a few hundred while
 * the background work keeps up. For one question: it remembers what it has read.
 */
final class StoredNodes implements Nodes {
    private final TreeHash hash;
    private final Tiles tiles;
    private final LedgerEntries entries;
    private final Map<Place, List<byte[]>> read = new HashMap<>();

    StoredNodes(TreeHash hash, Tiles tiles, LedgerEntries entries) {
        this.hash = hash;
        this.tiles = tiles;
        this.entries = entries;
    }

    @Override
    public byte[] node(int level, long index) {
        int within = level % Tile.HEIGHT;
        long first = index << within;
        int offset = (int) (first % Tile.WIDTH);
        List<byte[]> hashes = hashes(new Place(level / Tile.HEIGHT, first / Tile.WIDTH));
        return Tile.subtree(hash, hashes.subList(offset, offset + (1 << within)));
    }

    /** Of one tile, as many as there are. */
    List<byte[]> hashes(Place place) {
        List<byte[]> known = read.get(place);
        if (known == null) {
            known = tiles.find(hash, place.level(), place.index())
                    .map(Tile::split)
                    .orElseGet(() -> place.level() == 0 ? leaves(place) : rootsBelow(place));
            read.put(place, known);
        }
        return known;
    }

    private List<byte[]> leaves(Place place) {
        return entries.after(place.index() * Tile.WIDTH, Tile.WIDTH).stream()
                .map(entry -> hash.leaf(entry.body().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private List<byte[]> rootsBelow(Place place) {
        int level = place.level() - 1;
        long first = place.index() * Tile.WIDTH;
        List<byte[]> roots = new ArrayList<>(tiles.roots(hash, level, first, Tile.WIDTH));
        while (roots.size() < Tile.WIDTH) {
            List<byte[]> next = hashes(new Place(level, first + roots.size()));
            if (next.size() < Tile.WIDTH) {
                break;
            }
            roots.add(Tile.subtree(hash, next));
        }
        return roots;
    }

    record Place(int level, long index) {}
}
