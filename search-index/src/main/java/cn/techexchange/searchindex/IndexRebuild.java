package cn.techexchange.searchindex;

import java.util.List;

/**
 * Builds a new index beside the live one, and puts it in its place. Every method throws {@link SearchUnavailable} when the engine
 * cannot answer; {@link #begin} after a failure throws away what was left half done.
 */
public interface IndexRebuild {
    /**
     * Creates an empty index that from now on receives every write as well. Searching goes on in the live one.
     *
     * @param expected how many documents it will hold, about: decides how vectors are laid out
     */
    void begin(long expected);

    /** Writes to the new index only: the documents of the system of record. */
    List<WriteFailure> load(List<IndexedDocument> documents);

    /** Makes the new index the live one in a single step and deletes the old one. */
    void publish();

    /** Deletes the new index. */
    void abandon();

    /** Deletes everything, live index included. */
    void deleteAll();
}
