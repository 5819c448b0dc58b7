package cn.techexchange.market.search.vocabulary;

import cn.techexchange.searchindex.text.VocabularyEntry;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The bureau's part of the vocabulary. */
public interface VocabularyStore {
    /** Grows with every change: whoever knows the number knows whether to read again. */
    long edition();

    /** Lets one writer in at a time, until its transaction ends, and counts the edition up. */
    void beginChange();

    /** Newest change first. */
    List<StoredEntry> list();

    /** Adds or replaces. */
    void put(StoredEntry entry);

    void remove(String id);

    /** Hashes of proposals that are not wanted. */
    Set<String> refusals();

    void refuse(String contentHash, Instant at);

    /** @param version counts the writes of this entry; what is given to {@link #put} is left aside */
    record StoredEntry(
            String id, VocabularyEntry entry, String source, boolean enabled, Instant changedAt, long version) {}
}
