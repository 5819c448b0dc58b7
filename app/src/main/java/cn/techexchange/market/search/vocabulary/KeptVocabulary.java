package cn.techexchange.market.search.vocabulary;

import cn.techexchange.market.search.vocabulary.VocabularyStore.StoredEntry;
import cn.techexchange.platform.text.Sha256;
import cn.techexchange.searchindex.text.Vocabulary;
import cn.techexchange.searchindex.text.VocabularyEntry;
import cn.techexchange.searchindex.text.VocabularySource;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The delivered vocabulary with the bureau's entries over it. A search asks at most once a second whether the edition is
 * another one, so every node follows a change within seconds; while the database is away the last known one serves.
 */
@Singleton
public final class KeptVocabulary implements VocabularySource {
    private static final Logger LOG = LoggerFactory.getLogger(KeptVocabulary.class);
    private static final String SOURCE = "系统自带词表";
    private static final long RECENT = Duration.ofSeconds(1).toNanos();
    private static final Map<String, VocabularyEntry> DELIVERED = delivered();

    private final VocabularyStore store;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Known known = new Known(-1, Vocabulary.shipped(), System.nanoTime() - RECENT);

    KeptVocabulary(VocabularyStore store) {
        this.store = store;
    }

    private record Known(long edition, Vocabulary vocabulary, long lookedAt) {
        boolean isRecent() {
            return System.nanoTime() - lookedAt < RECENT;
        }
    }

    /** The id of a delivered entry is made of what it says: a later delivery that says it otherwise is another entry. */
    private static Map<String, VocabularyEntry> delivered() {
        var delivered = new LinkedHashMap<String, VocabularyEntry>();
        Vocabulary.shippedEntries()
                .forEach(entry -> delivered.put(Sha256.of(entry.content()).substring(0, 32), entry));
        return delivered;
    }

    @Override
    public Vocabulary current() {
        if (!known.isRecent() && looking.tryLock()) {
            try {
                known = look(known);
            } finally {
                looking.unlock();
            }
        }
        return known.vocabulary();
    }

    private Known look(Known before) {
        try {
            long edition = store.edition();
            Vocabulary vocabulary = edition == before.edition() ? before.vocabulary() : effective();
            return new Known(edition, vocabulary, System.nanoTime());
        } catch (RuntimeException e) {
            LOG.warn("the vocabulary stays as it was: {}", e.toString());
            return new Known(before.edition(), before.vocabulary(), System.nanoTime());
        }
    }

    private Vocabulary effective() {
        return Vocabulary.ofEntries(entries().stream()
                .filter(KeptEntry::enabled)
                .map(KeptEntry::entry)
                .toList());
    }

    /** All of them: the bureau's own first, the latest change at the top, then the delivered ones in their order. */
    public List<KeptEntry> entries() {
        var rest = new HashMap<>(DELIVERED);
        var entries = new ArrayList<KeptEntry>();
        for (StoredEntry stored : store.list()) {
            EntryOrigin origin = rest.remove(stored.id()) == null ? EntryOrigin.OWN : EntryOrigin.CHANGED;
            entries.add(new KeptEntry(
                    stored.id(),
                    stored.entry(),
                    stored.source(),
                    stored.enabled(),
                    origin,
                    stored.changedAt(),
                    stored.version()));
        }
        DELIVERED.forEach((id, entry) -> {
            if (rest.containsKey(id)) {
                entries.add(new KeptEntry(id, entry, SOURCE, true, EntryOrigin.DELIVERED, null, 0));
            }
        });
        return entries;
    }
}
