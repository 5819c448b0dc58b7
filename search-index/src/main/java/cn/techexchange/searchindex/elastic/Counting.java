package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.FacetCount;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.SearchQuery;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import co.elastic.clients.util.NamedValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts results: all of them up to a bound, and by the values of fields. */
final class Counting {
    /** Counting on would cost time on every search and tell nobody anything. */
    private static final int MAX_TOTAL = 10_000;

    private static final int MAX_VALUES = 200;
    private static final String VALUES = "values";

    private Counting() {}

    /** @param besides counted over all results; without any, counting ends at the bound */
    static SearchRequestBody of(Query found, Filters filters, Map<String, Aggregation> besides) {
        return SearchRequestBody.of(body -> body.size(0)
                .query(FilterQueries.both(found, FilterQueries.all(filters)))
                .aggregations(besides)
                .trackTotalHits(hits -> besides.isEmpty() ? hits.count(MAX_TOTAL) : hits.enabled(true)));
    }

    static long read(MultiSearchItem<JsonNode> answer) {
        return bounded(hits(answer));
    }

    static long hits(MultiSearchItem<JsonNode> answer) {
        return Objects.requireNonNull(answer.hits().total()).value();
    }

    static long bounded(long count) {
        return Math.min(MAX_TOTAL, count);
    }

    /**
     * The results, and their values in the fields asked for; since values are counted over all of them, so are they. A field leaves out its
     * own filter, so that a person sees what choosing another value would bring: if one of them is chosen, values are counted in a wider
     * set, and the results in one question more.
     *
     * @param besides counted over the results, in the first question
     */
    static List<SearchRequestBody> all(SearchQuery query, ResultSet set, Map<String, Aggregation> besides) {
        if (query.facets().isEmpty()) {
            return List.of(of(set.query(), query.filters(), besides));
        }
        return isNarrowed(query)
                ? List.of(of(set.query(), query.filters(), besides), facetsApart(query, set))
                : List.of(facetsTogether(query, set, besides));
    }

    private static boolean isNarrowed(SearchQuery query) {
        return query.facets().stream()
                .anyMatch(field -> query.filters().values().containsKey(field));
    }

    private static SearchRequestBody facetsTogether(
            SearchQuery query, ResultSet set, Map<String, Aggregation> besides) {
        return SearchRequestBody.of(body -> {
            body.aggregations(besides);
            query.facets().forEach(field -> body.aggregations(field.name(), values(field)));
            return body.size(0)
                    .query(FilterQueries.both(set.query(), FilterQueries.all(query.filters())))
                    .trackTotalHits(hits -> hits.enabled(true));
        });
    }

    private static SearchRequestBody facetsApart(SearchQuery query, ResultSet set) {
        return SearchRequestBody.of(body -> {
            query.facets().forEach(field -> body.aggregations(field.name(), unfiltered(query, field)));
            return body.size(0)
                    .query(FilterQueries.both(set.query(), FilterQueries.fixed(query.filters())))
                    .trackTotalHits(hits -> hits.enabled(false));
        });
    }

    private static Aggregation unfiltered(SearchQuery query, FilterField field) {
        return Aggregation.of(aggregation -> aggregation
                .filter(filter -> filter.bool(bool -> bool.filter(FilterQueries.except(query.filters(), field))))
                .aggregations(VALUES, values(field)));
    }

    private static Aggregation values(FilterField field) {
        return Aggregation.of(aggregation -> aggregation.terms(terms -> terms.field(FieldNames.of(field))
                .size(MAX_VALUES)
                .order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc))));
    }

    /** @param answers to {@link #all} */
    static Counts read(SearchQuery query, List<MultiSearchItem<JsonNode>> answers) {
        TotalHits total = Objects.requireNonNull(answers.getFirst().hits().total());
        boolean exact = total.relation() == TotalHitsRelation.Eq && total.value() <= MAX_TOTAL;
        var facets = new EnumMap<FilterField, List<FacetCount>>(FilterField.class);
        query.facets().forEach(field -> facets.put(field, values(facet(field, answers.getLast()))));
        return new Counts(bounded(total.value()), exact, facets);
    }

    private static Aggregate facet(FilterField field, MultiSearchItem<JsonNode> answer) {
        Aggregate facet = Objects.requireNonNull(answer.aggregations().get(field.name()));
        return facet.isFilter()
                ? Objects.requireNonNull(facet.filter().aggregations().get(VALUES))
                : facet;
    }

    /**
     * What was counted of a set of results.
     *
     * @param exact false when there are at least {@code total}
     */
    record Counts(long total, boolean exact, Map<FilterField, List<FacetCount>> facets) {}

    private static List<FacetCount> values(Aggregate values) {
        if (values.isLterms()) {
            return values.lterms().buckets().array().stream()
                    .map(bucket -> new FacetCount(Long.toString(bucket.key()), bucket.docCount()))
                    .toList();
        }
        return values.sterms().buckets().array().stream()
                .filter(bucket -> !bucket.key().stringValue().isEmpty())
                .map(bucket -> new FacetCount(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
