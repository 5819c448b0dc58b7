package cn.techexchange.market.search.vocabulary.db;

import cn.techexchange.market.search.vocabulary.VocabularyStore.StoredEntry;
import cn.techexchange.searchindex.text.Vocabulary.Relation;
import cn.techexchange.searchindex.text.VocabularyEntry;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;

@MappedEntity("vocabulary_entry")
record VocabularyEntryRow(
        @Id String id,
        Relation relation,
        String terms,
        String source,
        boolean enabled,
        Instant changedAt,
        long version) {
    StoredEntry toEntry() {
        var entry = new VocabularyEntry(relation, List.of(terms.split("\\|")));
        return new StoredEntry(id, entry, source, enabled, changedAt, version);
    }
}
