package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.outbox.OutboxMessages;
import cn.techexchange.searchindex.IndexContents;
import cn.techexchange.searchindex.IndexHealth;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.searchindex.SearchUnavailable;
import cn.techexchange.searchindex.VectorProgress;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells how the index is doing, whatever of it can be asked. */
@Singleton
public final class ReadIndexStatus {
    private final SearchIndex index;
    private final IndexContents contents;
    private final MarketItems items;
    private final OutboxMessages messages;
    private final RebuildRuns runs;

    ReadIndexStatus(
            SearchIndex index, IndexContents contents, MarketItems items, OutboxMessages messages, RebuildRuns runs) {
        this.index = index;
        this.contents = contents;
        this.items = items;
        this.messages = messages;
        this.runs = runs;
    }

    public IndexStatus read() {
        IndexHealth health = index.health();
        long listed = items.count(ListingKind.ACHIEVEMENT) + items.count(ListingKind.DEMAND);
        return new IndexStatus(health, asked(contents::indexName), listed, vectors(), queued(), runs.findLatest());
    }

    private static <T> Optional<T> asked(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (SearchUnavailable e) {
            return Optional.empty();
        }
    }

    /** Changes that are not in the index yet. */
    public long queued() {
        return messages.pending(SearchIndexConsumer.NAME);
    }

    private Optional<VectorProgress> vectors() {
        return asked(() -> Optional.of(contents.vectorProgress()));
    }
}
