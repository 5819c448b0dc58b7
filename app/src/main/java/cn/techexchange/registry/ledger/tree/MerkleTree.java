package cn.techexchange.registry.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs as RFC 9162 section 2.1 defines them, for any size up to the number of leaves there are. */
final class MerkleTree {
    private final TreeHash hash;
    private final Nodes nodes;

    MerkleTree(TreeHash hash, Nodes nodes) {
        this.hash = hash;
        this.nodes = nodes;
    }

    byte[] root(long size) {
        return size == 0 ? hash.emptyTree() : root(0, size);
    }

    /** @param index of the leaf, from 0 */
    List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " of " + size);
        }
        List<byte[]> path = new ArrayList<>();
        include(index, 0, size, path);
        return path;
    }

    /** That the tree of size {@code from} is the beginning of the one of size {@code to}. */
    List<byte[]> consistency(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("size " + from + " of " + to);
        }
        List<byte[]> path = new ArrayList<>();
        if (from > 0 && from < to) {
            extend(from, 0, to, true, path);
        }
        return path;
    }

    /** Every range that is cut below begins at a multiple of its own size, so its complete parts are stored nodes. */
    private byte[] root(long start, long size) {
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.node(level, start >> level);
        }
        long left = leftOf(size);
        return hash.node(root(start, left), root(start + left, size - left));
    }

    private void include(long index, long start, long size, List<byte[]> path) {
        if (size == 1) {
            return;
        }
        long left = leftOf(size);
        if (index < left) {
            include(index, start, left, path);
            path.add(root(start + left, size - left));
        } else {
            include(index - left, start + left, size - left, path);
            path.add(root(start, left));
        }
    }

    /** @param whole whether the old tree's root is the one that the reader already has */
    private void extend(long from, long start, long size, boolean whole, List<byte[]> path) {
        if (from == size) {
            if (!whole) {
                path.add(root(start, size));
            }
            return;
        }
        long left = leftOf(size);
        if (from <= left) {
            extend(from, start, left, whole, path);
            path.add(root(start + left, size - left));
        } else {
            extend(from - left, start + left, size - left, false, path);
            path.add(root(start, left));
        }
    }

    /** The largest power of two below {@code size}. */
    private static long leftOf(long size) {
        return Long.highestOneBit(size - 1);
    }
}
