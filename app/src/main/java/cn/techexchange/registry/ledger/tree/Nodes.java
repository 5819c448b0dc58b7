package cn.techexchange.registry.ledger.tree;

/** Where a tree finds the hashes of its complete subtrees. */
interface Nodes {
    /**
     * The hash over the leaves from {@code index * 2^level} on, {@code 2^level} of them, which must all be there.
     * Level 0 are the leaf hashes.
     */
    byte[] node(int level, long index);
}
