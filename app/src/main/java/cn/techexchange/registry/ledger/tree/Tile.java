package cn.techexchange.registry.ledger.tree;

import java.util.List;

/**
 * 256 neighbouring hashes of every eighth level of a tree; once all are there, none changes any more.
 *
 * @param level 0 for leaf hashes, 1 for roots of 256 leaves, and so on
 */
public record Tile(TreeHash hash, int level, long index, byte[] root, byte[] hashes) {
    public static final int WIDTH = 256;
    static final int HEIGHT = 8;
    public static final int HASH_BYTES = 32;

    static Tile of(TreeHash hash, int level, long index, List<byte[]> hashes) {
        if (hashes.size() != WIDTH) {
            throw new IllegalArgumentException("a tile of " + hashes.size());
        }
        byte[] joined = new byte[WIDTH * HASH_BYTES];
        for (int i = 0; i < WIDTH; i++) {
            System.arraycopy(hashes.get(i), 0, joined, i * HASH_BYTES, HASH_BYTES);
        }
        return new Tile(hash, level, index, subtree(hash, hashes), joined);
    }

    List<byte[]> split() {
        return java.util.stream.IntStream.range(0, WIDTH)
                .mapToObj(i -> java.util.Arrays.copyOfRange(hashes, i * HASH_BYTES, (i + 1) * HASH_BYTES))
                .toList();
    }

    /** @param hashes a power of two of them */
    static byte[] subtree(TreeHash hash, List<byte[]> hashes) {
        if (hashes.size() == 1) {
            return hashes.getFirst();
        }
        int half = hashes.size() / 2;
        return hash.node(subtree(hash, hashes.subList(0, half)), subtree(hash, hashes.subList(half, hashes.size())));
    }
}
