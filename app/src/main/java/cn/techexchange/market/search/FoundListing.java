package cn.techexchange.market.search;

import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.Segment;
import java.util.List;

/** A listing with the places where it agrees with what was asked. */
public record FoundListing(MarketItem item, List<Segment> title, List<Evidence> evidence) {
    public FoundListing {
        title = List.copyOf(title);
        evidence = List.copyOf(evidence);
    }

    static FoundListing withoutEvidence(MarketItem item) {
        return new FoundListing(item, List.of(new Segment(item.title(), false)), List.of());
    }
}
