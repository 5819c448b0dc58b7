package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.outbox.OutboxMessages;
import cn.techexchange.searchindex.DocumentVersion;
import cn.techexchange.searchindex.IndexContents;
import cn.techexchange.searchindex.IndexRebuild;
import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.SearchUnavailable;
import cn.techexchange.searchindex.WriteFailure;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the index to the present public state of some listings.
 *
 * <p>One writer at a time, over all processes: it holds the claim that delivery to the index holds. So no writer can
 * count a version up for a state that another has already seen change.
 */
@Singleton
class WriteIndex {
    /** Somebody waits for a single change; an import need not be seen before the engine's own second. */
    private static final int FEW = 10;

    private final MarketItems items;
    private final IndexVersions versions;
    private final OutboxMessages messages;
    private final IndexContents contents;
    private final IndexRebuild rebuild;

    WriteIndex(
            MarketItems items,
            IndexVersions versions,
            OutboxMessages messages,
            IndexContents contents,
            IndexRebuild rebuild) {
        this.items = items;
        this.versions = versions;
        this.messages = messages;
        this.contents = contents;
        this.rebuild = rebuild;
    }

    /**
     * To the live index, and to one that is being built. Runs in the delivery's own transaction, which holds the claim;
     * a second transaction boundary here would doom that one at the first failure, and nothing could be postponed.
     *
     * @throws SearchUnavailable when the engine is away
     * @throws IllegalStateException when it refuses a document
     */
    void bringUpToDate(ListingKind kind, List<String> ids) {
        if (contents.indexName().isEmpty()) {
            throw new SearchUnavailable("there is no index to write to yet");
        }
        List<MarketItem> listed = items.findAll(kind, ids);
        Map<String, Long> advanced = versions.renew(states(listed, ids));
        requireAll(contents.write(documents(listed, advanced)));
        requireAll(contents.delete(gone(listed, ids, advanced)));
        if (ids.size() <= FEW) {
            contents.refresh();
        }
    }

    /** @param expected how many listings there are, about */
    @Transactional
    void beginRebuild(long expected) {
        messages.claim(SearchIndexConsumer.NAME);
        rebuild.begin(expected);
    }

    @Transactional
    void publishRebuild() {
        messages.claim(SearchIndexConsumer.NAME);
        rebuild.publish();
    }

    /**
     * Loads a page of the listings into the index that is being built.
     *
     * @return ids of the page; fewer than {@code limit} on the last
     */
    @Transactional
    List<String> load(ListingKind kind, String after, int limit) {
        messages.claim(SearchIndexConsumer.NAME);
        List<MarketItem> listed = items.pageAfter(kind, after, limit);
        List<String> ids = listed.stream().map(MarketItem::id).toList();
        Map<String, Long> advanced = versions.advance(states(listed, ids));
        List<WriteFailure> failures = rebuild.load(documents(listed, advanced));
        if (!failures.isEmpty()) {
            throw new SearchUnavailable("the index refused " + failures);
        }
        return ids;
    }

    private static List<IndexVersions.PublicState> states(List<MarketItem> listed, List<String> ids) {
        var states = new ArrayList<IndexVersions.PublicState>();
        Set<String> gone = new HashSet<>(ids);
        for (MarketItem item : listed) {
            gone.remove(item.id());
            int number = Math.toIntExact(item.document().key().version());
            states.add(new IndexVersions.PublicState(item.id(), number));
        }
        gone.stream().sorted().forEach(id -> states.add(new IndexVersions.PublicState(id, 0)));
        return states;
    }

    private static List<IndexedDocument> documents(List<MarketItem> listed, Map<String, Long> advanced) {
        return listed.stream()
                .map(item -> item.document(Objects.requireNonNull(advanced.get(item.id()))))
                .toList();
    }

    private static List<DocumentVersion> gone(List<MarketItem> listed, List<String> ids, Map<String, Long> advanced) {
        Set<String> present = listed.stream().map(MarketItem::id).collect(Collectors.toSet());
        return ids.stream()
                .distinct()
                .filter(id -> !present.contains(id))
                .map(id -> new DocumentVersion(id, Objects.requireNonNull(advanced.get(id))))
                .toList();
    }

    private static void requireAll(List<WriteFailure> failures) {
        if (!failures.isEmpty()) {
            throw new IllegalStateException("the index refused " + failures);
        }
    }
}
