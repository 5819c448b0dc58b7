package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Agreement;
import cn.techexchange.searchindex.FacetCount;
import cn.techexchange.searchindex.FilterField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was counted of a set of results.
 *
 * @param exact false when there are at least {@code total}
 * @param agreement of the first page of a search for a text
 */
record Counts(long total, boolean exact, Map<FilterField, List<FacetCount>> facets, Optional<Agreement> agreement) {}
