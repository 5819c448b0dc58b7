package cn.techexchange.searchindex;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps the index's contents. Writes reach the live index and, while one is being built, the new one. Every method throws
 * {@link SearchUnavailable} when the engine cannot answer; the caller repeats, which is harmless.
 */
public interface IndexContents {
    /**
     * Creates the live index if there is none, so that an empty platform can be searched; gives one of an earlier release the fields
     * that were added since.
     */
    void prepare();

    /** Writes or replaces; an older or equal version than the one held changes nothing and is no failure. */
    List<WriteFailure> write(List<IndexedDocument> documents);

    /** Deletes; an older version than the one held changes nothing. The version is remembered, so that a late write does not undo it. */
    List<WriteFailure> delete(List<DocumentVersion> documents);

    /** Returns when everything written before can be found. */
    void refresh();

    /** The physical index behind the live name; empty when there is none. */
    Optional<String> indexName();

    long count();

    /** Hands over id and version of every document of the live index, in the order of ids. */
    void forEachVersion(Consumer<List<DocumentVersion>> batch);

    VectorProgress vectorProgress();

    /**
     * Embeds up to {@code limit} documents that lack vectors, in the live index and in one being built.
     *
     * @return how many were given vectors; 0 when nothing is pending
     */
    int fillVectors(int limit);

    /**
     * Copies the live index into a fresh one and puts it in its place, if documents were replaced or deleted since it was made:
     * they weigh in scores until the engine forgets them, in its own time. Afterwards scores depend on the present documents only,
     * so that every rebuild gives the same lists. Does nothing while an index is being built.
     *
     * @param moved told after each part that is copied
     */
    void compact(Runnable moved);

    /** {@link #compact(Runnable)}, telling nobody. */
    default void compact() {
        compact(() -> {});
    }
}
