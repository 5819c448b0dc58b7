package cn.techexchange.market.search.vocabulary.db;

import cn.techexchange.market.search.vocabulary.VocabularyStore;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;

@Singleton
class StoredVocabulary implements VocabularyStore {
    private final VocabularyEntryRows rows;

    StoredVocabulary(VocabularyEntryRows rows) {
        this.rows = rows;
    }

    @Override
    public long edition() {
        return rows.edition();
    }

    /** The counted row stays locked until the transaction ends. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void beginChange() {
        rows.countEdition();
    }

    @Override
    public List<StoredEntry> list() {
        return rows.list().stream().map(VocabularyEntryRow::toEntry).toList();
    }

    @Override
    public void put(StoredEntry stored) {
        rows.put(
                stored.id(),
                stored.entry().relation().name(),
                String.join("|", stored.entry().terms()),
                stored.source(),
                stored.enabled(),
                stored.changedAt());
    }

    @Override
    public void remove(String id) {
        rows.remove(id);
    }

    @Override
    public Set<String> refusals() {
        return Set.copyOf(rows.refusals());
    }

    @Override
    public void refuse(String contentHash, Instant at) {
        rows.refuse(contentHash, at);
    }
}
