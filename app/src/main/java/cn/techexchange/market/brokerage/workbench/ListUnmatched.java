package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.market.brokerage.workbench.UnmatchedDemands.Unmatched;
import cn.techexchange.market.brokerage.workbench.UnmatchedDemands.Wanted;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Demands that are public, have been matched, and have no achievement above the least probability. */
@Singleton
public final class ListUnmatched {
    private static final Place OLDEST = new Place(0, "");
    private static final Place NEWEST = new Place(999_999_999_999_999_999L, "");
    private final UnmatchedDemands demands;
    private final MarketItems items;

    ListUnmatched(UnmatchedDemands demands, MarketItems items) {
        this.demands = demands;
        this.items = items;
    }

    /** @param since when it was published */
    public record UnmatchedItem(MarketItem demand, Instant since) {}

    public Page<UnmatchedItem> list(Wanted wanted, @Nullable String cursor, int size) {
        Place after = Place.of(cursor, wanted.newestFirst() ? NEWEST : OLDEST);
        List<Unmatched> found = demands.list(wanted, after, size + 1);
        Page<Unmatched> page = Page.of(
                found, size, each -> Place.at(each.listedAt(), each.id()).cursor());
        Map<String, MarketItem> known = items.byId(ListingKind.DEMAND, page.items(), Unmatched::id);
        List<UnmatchedItem> listed = page.items().stream()
                .flatMap(
                        each -> Optional.ofNullable(known.get(each.id()))
                                .map(item -> new UnmatchedItem(item, each.listedAt()))
                                .stream())
                .toList();
        return new Page<>(listed, page.next());
    }

    public long count() {
        return demands.count();
    }
}
