package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.MatchCandidate;
import cn.techexchange.searchindex.MatchQuery;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.searchindex.SearchUnavailable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Public listings of the same kind that say nearly the same, found as matches are. */
@Singleton
public final class FindSimilar {
    private static final Logger LOG = LoggerFactory.getLogger(FindSimilar.class);
    private static final int SHOWN = 6;

    /** Measured, see docs/decisions/0042: one pair in a hundred taken at random is above it, four in a hundred at 0.35. */
    private static final double LEAST_RELEVANCE = 0.55;

    private final SearchIndex index;
    private final MarketItems items;
    private final Clock clock;

    FindSimilar(SearchIndex index, MarketItems items, Clock clock) {
        this.index = index;
        this.items = items;
        this.clock = clock;
    }

    /** Most similar first; none for a listing that is not public, and none while the index is away. */
    public List<FoundListing> of(ListingKind kind, String id) {
        try {
            return items.find(kind, id).map(this::similar).orElse(List.of());
        } catch (SearchUnavailable e) {
            LOG.warn("similar listings are left out: {}", e.getMessage());
            return List.of();
        }
    }

    private List<FoundListing> similar(MarketItem subject) {
        Filters filters = Filters.kind(subject.kind().name()).validOn(LocalTime.today(clock));
        List<String> ids = index.match(new MatchQuery(subject.texts(), filters, SHOWN + 1)).stream()
                .filter(candidate -> candidate.relevance().agreement() >= LEAST_RELEVANCE)
                .map(MatchCandidate::id)
                .filter(id -> !id.equals(subject.id()))
                .limit(SHOWN)
                .toList();
        return items.findAll(subject.kind(), ids).stream()
                .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id())))
                .map(FoundListing::withoutEvidence)
                .toList();
    }
}
