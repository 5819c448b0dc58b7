package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.SearchHit;
import cn.techexchange.searchindex.SearchHits;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SearchUnavailable;
import cn.techexchange.searchindex.SuggestQuery;
import cn.techexchange.searchindex.Suggestion;
import cn.techexchange.searchindex.evidence.Asked;
import cn.techexchange.searchindex.evidence.EvidenceFinder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds by the index and answers from the database: what is not public there is not shown, whatever the index holds. */
@Singleton
public final class SearchListings {
    private static final Logger LOG = LoggerFactory.getLogger(SearchListings.class);
    /** Sentences that show why a listing was found. */
    private static final int EVIDENCE = 3;

    private final SearchIndex index;
    private final MarketItems items;

    SearchListings(SearchIndex index, MarketItems items) {
        this.index = index;
        this.items = items;
    }

    /** @throws cn.techexchange.searchindex.InvalidCursor when the cursor belongs to another search */
    public FoundListings search(ListingKind kind, SearchQuery query) {
        try {
            return answer(kind, query, index.search(query));
        } catch (SearchUnavailable e) {
            LOG.warn("search is limited: {}", e.getMessage());
            return FoundListings.limited(
                    byTitle(kind, query.text(), query.page().size()).stream()
                            .map(FoundListing::withoutEvidence)
                            .toList());
        }
    }

    /** Titles for what is typed so far. */
    public List<Suggestion> suggest(ListingKind kind, String typed, int limit) {
        try {
            return index.suggest(new SuggestQuery(typed, Filters.kind(kind.name()), limit));
        } catch (SearchUnavailable e) {
            LOG.warn("suggestions are limited: {}", e.getMessage());
            return byTitle(kind, typed, limit).stream()
                    .map(item -> new Suggestion(item.id(), kind.name(), item.title()))
                    .toList();
        }
    }

    private List<MarketItem> byTitle(ListingKind kind, String text, int limit) {
        return items.findByTitle(kind, text.strip(), limit);
    }

    private FoundListings answer(ListingKind kind, SearchQuery query, SearchHits hits) {
        Map<String, MarketItem> found = items.byId(kind, hits.hits(), SearchHit::id);
        Asked asked = Asked.of(query.text());
        List<FoundListing> listings = hits.hits().stream()
                .flatMap(hit -> Optional.ofNullable(found.get(hit.id())).map(item -> found(item, asked)).stream())
                .toList();
        return new FoundListings(
                listings, hits.total(), hits.totalExact(), hits.facets(), hits.nextCursor(), hits.agreement(), false);
    }

    private static FoundListing found(MarketItem item, Asked asked) {
        List<Evidence> evidence = EvidenceFinder.find(asked, item.texts(), EVIDENCE);
        return new FoundListing(
                item,
                MarkedTitle.of(item.title(), evidence),
                evidence.stream().filter(one -> !MarkedTitle.isIn(one)).toList());
    }
}
