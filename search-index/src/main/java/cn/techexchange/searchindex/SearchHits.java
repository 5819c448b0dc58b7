package cn.techexchange.searchindex;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of results.
 *
 * @param totalExact false when there are at least {@code total} results: counting stops there
 * @param agreement told with the first page of a search for a text
 * @param byMeaning false when only the wording was compared (no vectors yet, or the model is not to be had)
 */
public record SearchHits(
        List<SearchHit> hits,
        long total,
        boolean totalExact,
        Map<FilterField, List<FacetCount>> facets,
        Optional<String> nextCursor,
        boolean byMeaning,
        Optional<Agreement> agreement) {
    public SearchHits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** The counts of a field, most first; empty when they were not asked for. */
    public List<FacetCount> facet(FilterField field) {
        return facets.getOrDefault(field, List.of());
    }
}
