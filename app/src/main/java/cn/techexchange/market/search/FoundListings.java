package cn.techexchange.market.search;

import cn.techexchange.searchindex.Agreement;
import cn.techexchange.searchindex.FacetCount;
import cn.techexchange.searchindex.FilterField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of a search.
 *
 * @param totalExact false when there are at least {@code total}
 * @param agreement told with the first page of a search for a text
 * @param limited the index did not answer: titles only, without filters and counts
 */
public record FoundListings(
        List<FoundListing> items,
        long total,
        boolean totalExact,
        Map<FilterField, List<FacetCount>> facets,
        Optional<String> next,
        Optional<Agreement> agreement,
        boolean limited) {
    public FoundListings {
        items = List.copyOf(items);
        facets = Map.copyOf(facets);
    }

    static FoundListings limited(List<FoundListing> items) {
        return new FoundListings(items, items.size(), false, Map.of(), Optional.empty(), Optional.empty(), true);
    }
}
