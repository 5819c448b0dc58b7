package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.searchindex.DocumentVersion;
import cn.techexchange.searchindex.IndexContents;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares the index with the database, listing by listing. */
@Singleton
public final class CompareIndex {
    private static final int PAGE = 500;
    private final MarketItems items;
    private final IndexVersions versions;
    private final IndexContents contents;

    CompareIndex(MarketItems items, IndexVersions versions, IndexContents contents) {
        this.items = items;
        this.versions = versions;
        this.contents = contents;
    }

    /** @throws cn.techexchange.searchindex.SearchUnavailable when the engine cannot be asked */
    public IndexComparison compare() {
        Map<String, Long> expected = expected();
        long compared = expected.size();
        contents.refresh();
        var surplus = new ArrayList<String>();
        var outdated = new ArrayList<String>();
        contents.forEachVersion(batch -> {
            for (DocumentVersion held : batch) {
                Long version = expected.remove(held.id());
                if (version == null) {
                    surplus.add(held.id());
                } else if (version != held.version()) {
                    outdated.add(held.id());
                }
            }
        });
        return new IndexComparison(compared, List.copyOf(expected.keySet()), surplus, outdated);
    }

    /** Version by id; 0 where the published version has never been counted, which no document can carry. */
    private Map<String, Long> expected() {
        Map<String, IndexVersions.Remembered> remembered = remembered();
        var expected = new TreeMap<String, Long>();
        for (ListingKind kind : ListingKind.values()) {
            String after = "";
            List<MarketItem> page = items.pageAfter(kind, after, PAGE);
            while (!page.isEmpty()) {
                page.forEach(item -> expected.put(item.id(), version(item, remembered)));
                after = page.getLast().id();
                page = items.pageAfter(kind, after, PAGE);
            }
        }
        return expected;
    }

    private static long version(MarketItem item, Map<String, IndexVersions.Remembered> remembered) {
        return Optional.ofNullable(remembered.get(item.id()))
                .filter(known -> known.state().number() == item.document().key().version())
                .map(IndexVersions.Remembered::version)
                .orElse(0L);
    }

    private Map<String, IndexVersions.Remembered> remembered() {
        var remembered = new HashMap<String, IndexVersions.Remembered>();
        List<IndexVersions.Remembered> page = versions.pageAfter("", PAGE);
        while (!page.isEmpty()) {
            page.forEach(one -> remembered.put(one.state().listingId(), one));
            page = versions.pageAfter(page.getLast().state().listingId(), PAGE);
        }
        return remembered;
    }
}
