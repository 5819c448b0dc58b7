package cn.techexchange.verifier;

/** Root over {@code 2^level} neighbouring leaves that begin at a multiple of that number. */
record Subtree(int level, byte[] hash) {}
