package cn.techexchange.searchindex.embedding;

import java.util.Optional;

/** Turns text into a vector of length one; close vectors mean alike. Safe for many threads. */
public interface Embedder {
    /**
     * The same text always gives the same vector. Takes some milliseconds for a sentence, some tens for a page.
     *
     * @throws IllegalStateException when the model fails
     */
    float[] embed(String text);

    /** The same for a text that passes by, such as a question: nothing of it is kept. */
    default float[] embedPassing(String text) {
        return embed(text);
    }

    /** The vector, if it can be had without computing it. */
    default Optional<float[]> known(String text) {
        return Optional.empty();
    }

    int dimensions();

    /** Which model, in which setting: vectors of different ones must not be mixed. */
    String name();
}
