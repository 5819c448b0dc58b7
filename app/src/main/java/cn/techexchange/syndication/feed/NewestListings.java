package cn.techexchange.syndication.feed;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.FoundListing;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.SearchListings;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.Page;
import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The newest listings of a kind; from the database while the index is away. */
@Singleton
public final class NewestListings {
    private final SearchListings listings;
    private final Clock clock;

    NewestListings(SearchListings listings, Clock clock) {
        this.listings = listings;
        this.clock = clock;
    }

    public List<MarketItem> of(ListingKind kind, int limit) {
        Filters filters = Filters.kind(kind.name()).validOn(LocalTime.today(clock));
        var query = new SearchQuery("", filters, SearchOrder.NEWEST, Page.first(limit), Set.of());
        return listings.search(kind, query).items().stream()
                .map(FoundListing::item)
                .toList();
    }
}
