package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.FacetCount;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.SearchQuery;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
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

    static SearchRequestBody total(SearchQuery query, ResultSet set) {
        return of(set.query(), query.filters());
    }

    static SearchRequestBody of(Query found, Filters filters) {
        return SearchRequestBody.of(body -> body.size(0)
                .query(FilterQueries.both(found, FilterQueries.all(filters)))
                .trackTotalHits(hits -> hits.count(MAX_TOTAL)));
    }

    static long read(MultiSearchItem<JsonNode> answer) {
        return Objects.requireNonNull(answer.hits().total()).value();
    }

    /** One question for all fields. Each leaves out its own filter, so that a person sees what choosing another value would bring. */
    static SearchRequestBody facets(SearchQuery query, ResultSet set) {
        return SearchRequestBody.of(body -> {
            for (FilterField field : query.facets()) {
                body.aggregations(field.name(), facet(query, field));
            }
            return body.size(0)
                    .query(FilterQueries.both(set.query(), FilterQueries.fixed(query.filters())))
                    .trackTotalHits(hits -> hits.enabled(false));
        });
    }

    private static Aggregation facet(SearchQuery query, FilterField field) {
        Aggregation values = Aggregation.of(aggregation -> aggregation.terms(terms -> terms.field(FieldNames.of(field))
                .size(MAX_VALUES)
                .order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc))));
        return Aggregation.of(aggregation -> aggregation
                .filter(filter -> filter.bool(bool -> bool.filter(FilterQueries.except(query.filters(), field))))
                .aggregations(VALUES, values));
    }

    static Map<FilterField, List<FacetCount>> read(SearchQuery query, MultiSearchItem<JsonNode> answer) {
        var counts = new EnumMap<FilterField, List<FacetCount>>(FilterField.class);
        for (FilterField field : query.facets()) {
            FilterAggregate filtered = Objects.requireNonNull(
                            answer.aggregations().get(field.name()))
                    .filter();
            counts.put(
                    field, values(Objects.requireNonNull(filtered.aggregations().get(VALUES))));
        }
        return counts;
    }

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
