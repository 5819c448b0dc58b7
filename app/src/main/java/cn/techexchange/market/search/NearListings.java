package cn.techexchange.market.search;

import cn.techexchange.market.listing.TextSketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Variants of one listing: the same owner, and title and summary share half of their character pairs (see
 * docs/decisions/0046).
 */
public final class NearListings {
    private static final int NEAR_PERCENT = 50;

    private NearListings() {}

    private record First(String id, TextSketch sketch) {}

    /**
     * For each listing that is a variant of one before it, that one's id. An anonymous demand is nobody's variant: it would tell
     * that both are of the same owner.
     */
    public static Map<String, String> firsts(List<MarketItem> items) {
        var firsts = new LinkedHashMap<String, String>();
        Map<String, List<First>> byOwner = new HashMap<>();
        Map<String, Long> ofOwner =
                items.stream().collect(Collectors.groupingBy(NearListings::owner, Collectors.counting()));
        for (MarketItem item : items) {
            String owner = owner(item);
            if (owner.isEmpty() || ofOwner.getOrDefault(owner, 0L) < 2) {
                continue;
            }
            TextSketch sketch = TextSketch.of(item.title() + item.texts().summary());
            List<First> known = byOwner.computeIfAbsent(owner, none -> new ArrayList<>());
            known.stream()
                    .filter(first -> first.sketch().similarityPercent(sketch) >= NEAR_PERCENT)
                    .findFirst()
                    .ifPresentOrElse(
                            first -> firsts.put(item.id(), first.id()), () -> known.add(new First(item.id(), sketch)));
        }
        return firsts;
    }

    private static String owner(MarketItem item) {
        return item.document().owner().id();
    }
}
