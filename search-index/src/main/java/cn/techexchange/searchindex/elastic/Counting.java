package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.FacetCount;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.SearchQuery;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.util.NamedValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts results: all of them up to a bound, and by the values of fields. */
final class Counting {
    /** Counting on would cost time on every search and tell nobody anything. */
    private static final int MAX_TOTAL = 10_000;

    private static final int MAX_VALUES = 200;
    private static final String VALUES = "values";
    private final SearchQuery query;
    private final ResultSet set;
    private final Optional<AgreementCounts> agreement;

    /** @param ask that the results were found by; nothing when they are all there is */
    Counting(SearchQuery query, Optional<Ask> ask, ResultSet set) {
        this.query = query;
        this.set = set;
        this.agreement =
                ask.filter(asked -> query.page().cursor().isEmpty()).map(asked -> new AgreementCounts(asked, set));
    }

    /** @param besides counted over all results; without any, counting ends at the bound */
    static SearchRequestBody of(Query found, Filters filters, Map<String, Aggregation> besides) {
        return SearchRequestBody.of(body -> body.size(0)
                .query(FilterQueries.both(found, FilterQueries.all(filters)))
                .aggregations(besides)
                .trackTotalHits(hits -> besides.isEmpty() ? hits.count(MAX_TOTAL) : hits.enabled(true)));
    }

    static long bounded(long count) {
        return Math.min(MAX_TOTAL, count);
    }

    /**
     * The results, and their values in the fields asked for; since values are counted over all of them, so are they. A field leaves out its
     * own filter, so that a person sees what choosing another value would bring: if one of them is chosen, values are counted in a wider
     * set, and the results in one question more.
     */
    List<SearchRequestBody> questions() {
        Map<String, Aggregation> besides =
                agreement.map(AgreementCounts::aggregations).orElseGet(Map::of);
        if (query.facets().isEmpty()) {
            return List.of(of(set.query(), query.filters(), besides));
        }
        return isNarrowed()
                ? List.of(of(set.query(), query.filters(), besides), facetsApart())
                : List.of(facetsTogether(besides));
    }

    private boolean isNarrowed() {
        return query.facets().stream()
                .anyMatch(field -> query.filters().values().containsKey(field));
    }

    private SearchRequestBody facetsTogether(Map<String, Aggregation> besides) {
        return SearchRequestBody.of(body -> {
            body.aggregations(besides);
            query.facets().forEach(field -> body.aggregations(field.name(), values(field)));
            return body.size(0)
                    .query(FilterQueries.both(set.query(), FilterQueries.all(query.filters())))
                    .trackTotalHits(hits -> hits.enabled(true));
        });
    }

    private SearchRequestBody facetsApart() {
        return SearchRequestBody.of(body -> {
            query.facets().forEach(field -> body.aggregations(field.name(), unfiltered(field)));
            return body.size(0)
                    .query(FilterQueries.both(set.query(), FilterQueries.fixed(query.filters())))
                    .trackTotalHits(hits -> hits.enabled(false));
        });
    }

    private Aggregation unfiltered(FilterField field) {
        return Aggregation.of(aggregation -> aggregation
                .filter(filter -> filter.bool(bool -> bool.filter(FilterQueries.except(query.filters(), field))))
                .aggregations(VALUES, values(field)));
    }

    private static Aggregation values(FilterField field) {
        return Aggregation.of(aggregation -> aggregation.terms(terms -> terms.field(FieldNames.of(field))
                .size(MAX_VALUES)
                .order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc))));
    }

    /** @param answers to {@link #questions} */
    Counts read(List<Answer> answers) {
        Answer results = answers.getFirst();
        var facets = new EnumMap<FilterField, List<FacetCount>>(FilterField.class);
        query.facets().forEach(field -> facets.put(field, values(answers.getLast(), field)));
        return new Counts(
                bounded(results.total()),
                results.isExact() && results.total() <= MAX_TOTAL,
                facets,
                agreement.map(counts -> counts.read(results)));
    }

    private static List<FacetCount> values(Answer answer, FilterField field) {
        JsonNode facet = answer.aggregation(field.name());
        JsonNode values = facet.has(VALUES) ? facet.path(VALUES) : facet;
        var counts = new ArrayList<FacetCount>();
        for (JsonNode bucket : values.path("buckets")) {
            String value = bucket.path("key").asText();
            if (!value.isEmpty()) {
                counts.add(new FacetCount(value, bucket.path("doc_count").asLong()));
            }
        }
        return counts;
    }
}
