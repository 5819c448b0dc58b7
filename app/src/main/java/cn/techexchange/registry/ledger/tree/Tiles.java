package cn.techexchange.registry.ledger.tree;

import java.util.List;
import java.util.Optional;

/** The kept tiles. Whoever computes a tile computes the same, so it does not matter who keeps it first. */
public interface Tiles {
    Optional<Tile> find(TreeHash hash, int level, long index);

    /** Of that level, without gaps from index 0. */
    long count(TreeHash hash, int level);

    /** The roots of neighbouring tiles, as far as they are kept. */
    List<byte[]> roots(TreeHash hash, int level, long from, int limit);

    /** Keeps it unless it is there already. */
    void keep(Tile tile);
}
