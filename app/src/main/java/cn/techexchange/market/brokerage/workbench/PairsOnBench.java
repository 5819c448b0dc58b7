package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Fills a page with pairs that pass a rule and whose listings are both public. */
@Singleton
final class PairsOnBench {
    /** So many rows are looked through for one page; a longer search goes on with the next page. */
    private static final int MOST_BATCHES = 8;

    private static final int BATCH = 100;
    private final MarketItems items;

    PairsOnBench(MarketItems items) {
        this.items = items;
    }

    /** Where rows come from and which of them count. */
    record Source(
            BiFunction<Place, Integer, List<GoodPair>> rows,
            Predicate<GoodPair> passes,
            Function<GoodPair, Place> place) {}

    Page<PairOnBench> page(Source source, Place after, int size) {
        var found = new ArrayList<PairOnBench>();
        Place place = after;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<GoodPair> rows = source.rows().apply(place, BATCH);
            for (PairOnBench pair : listed(rows.stream().filter(source.passes()).toList())) {
                if (found.size() == size) {
                    return new Page<>(
                            found, source.place().apply(found.getLast().pair()).cursor());
                }
                found.add(pair);
            }
            if (rows.size() < BATCH) {
                return new Page<>(found, null);
            }
            place = source.place().apply(rows.getLast());
        }
        return new Page<>(found, place.cursor());
    }

    private List<PairOnBench> listed(List<GoodPair> pairs) {
        Map<String, MarketItem> demands =
                items.byId(ListingKind.DEMAND, pairs, pair -> pair.parties().demandId());
        Map<String, MarketItem> achievements = items.byId(
                ListingKind.ACHIEVEMENT, pairs, pair -> pair.parties().achievementId());
        return pairs.stream()
                .flatMap(pair -> {
                    MarketItem demand = demands.get(pair.parties().demandId());
                    MarketItem achievement = achievements.get(pair.parties().achievementId());
                    return demand == null || achievement == null
                            ? Stream.empty()
                            : Stream.of(new PairOnBench(
                                    pair,
                                    demand,
                                    achievement,
                                    PairReason.of(
                                            pair.facts().score(), pair.content().findings())));
                })
                .toList();
    }
}
