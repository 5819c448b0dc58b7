package cn.techexchange.verifier;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** A growing tree as its complete subtrees only: one for each binary digit of its size. */
final class Frontier {
    private final MessageDigest digest;
    private final Deque<Subtree> smallestFirst = new ArrayDeque<>();

    Frontier(Algorithm algorithm) {
        digest = algorithm.digest();
    }

    /** Adds the next leaves; they must begin where the tree ends. */
    void add(Subtree next) {
        Subtree merged = next;
        while (!smallestFirst.isEmpty() && smallestFirst.getFirst().level() == merged.level()) {
            byte[] left = smallestFirst.removeFirst().hash();
            merged = new Subtree(merged.level() + 1, Algorithm.node(digest, left, merged.hash()));
        }
        smallestFirst.addFirst(merged);
    }

    byte[] root() {
        if (smallestFirst.isEmpty()) {
            return digest.digest();
        }
        Iterator<Subtree> subtrees = smallestFirst.iterator();
        byte[] root = subtrees.next().hash();
        while (subtrees.hasNext()) {
            root = Algorithm.node(digest, subtrees.next().hash(), root);
        }
        return root;
    }
}
