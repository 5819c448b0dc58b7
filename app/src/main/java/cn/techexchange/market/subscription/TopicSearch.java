package cn.techexchange.market.subscription;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.MatchCandidate;
import cn.techexchange.searchindex.MatchQuery;
import cn.techexchange.searchindex.Page;
import cn.techexchange.searchindex.SearchHit;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What belongs to a topic. The search page shows the hundred nearest texts however far they are, because a searcher looks and
 * decides; an alert must not. So a text is asked as a match is, by the calibrated relevance that can be compared between questions.
 */
@Singleton
final class TopicSearch {
    /** Where half of what was asked stands in the text, or the meaning is as near as that. */
    private static final double LEAST_RELEVANCE = 0.5;

    static final int MOST = 100;

    private final SearchIndex index;
    private final MarketItems items;
    private final Clock clock;

    TopicSearch(SearchIndex index, MarketItems items, Clock clock) {
        this.index = index;
        this.items = items;
        this.clock = clock;
    }

    /** Those of these listings that the index holds. @param ids at most {@link #MOST} */
    Set<String> indexed(Set<String> ids) {
        return ids.isEmpty() ? Set.of() : sorted(Filters.none().onlyIds(ids), MOST);
    }

    /**
     * Those of these listings that the search finds.
     *
     * @param ids at most {@link #MOST}, not empty
     * @throws cn.techexchange.searchindex.SearchUnavailable when the index cannot be asked
     */
    Set<String> among(SavedSearch search, Set<String> ids) {
        return found(search.text(), valid(search.filters()).onlyIds(ids));
    }

    /**
     * What belongs to the topic now, newest first.
     *
     * @throws cn.techexchange.searchindex.SearchUnavailable when the index cannot be asked
     */
    List<MarketItem> newest(Topic topic, int limit) {
        Set<String> ids = switch (topic.kind()) {
            case SEARCH -> {
                SavedSearch search = SavedSearch.parse(topic.value());
                yield found(search.text(), valid(search.filters()));
            }
            case ORGANIZATION -> followed(FilterField.OWNER, topic);
            case FIELD -> followed(FilterField.TECHNOLOGY_FIELD, topic);
            case INDUSTRY -> followed(FilterField.INDUSTRY, topic);
            case MATCHES -> Set.of();
        };
        return Stream.of(ListingKind.values())
                .flatMap(kind -> items.findAll(kind, List.copyOf(ids)).stream())
                .sorted(Comparator.comparing(
                                (MarketItem item) -> item.document().dates().updatedAt())
                        .reversed()
                        .thenComparing(MarketItem::id))
                .limit(limit)
                .toList();
    }

    private Set<String> followed(FilterField field, Topic topic) {
        return found("", valid(Filters.none().with(field, List.of(topic.value()))));
    }

    private Filters valid(Filters filters) {
        return filters.validOn(LocalTime.today(clock));
    }

    private Set<String> found(String text, Filters filters) {
        if (text.isEmpty()) {
            return sorted(filters, MOST);
        }
        return index.match(new MatchQuery(DocumentTexts.of(text, ""), filters, MOST)).stream()
                .filter(candidate -> candidate.relevance().agreement() >= LEAST_RELEVANCE)
                .map(MatchCandidate::id)
                .collect(Collectors.toSet());
    }

    private Set<String> sorted(Filters filters, int limit) {
        var query = new SearchQuery("", filters, SearchOrder.NEWEST, Page.first(limit), Set.of());
        return index.search(query).hits().stream().map(SearchHit::id).collect(Collectors.toSet());
    }
}
