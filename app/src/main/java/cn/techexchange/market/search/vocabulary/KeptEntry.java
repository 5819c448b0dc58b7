package cn.techexchange.market.search.vocabulary;

import cn.techexchange.searchindex.text.VocabularyEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the bureau sees it.
 *
 * @param version 0 for a delivered entry that nobody has touched
 * @param changedAt null for such an entry
 */
public record KeptEntry(
        String id,
        VocabularyEntry entry,
        String source,
        boolean enabled,
        EntryOrigin origin,
        @Nullable Instant changedAt,
        long version) {

    String line() {
        return RelationName.of(entry.relation()) + "：" + String.join("、", entry.terms());
    }
}
