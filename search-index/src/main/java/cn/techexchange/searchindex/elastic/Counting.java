package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.FacetCount;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.SearchQuery;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.util.NamedValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

    private Counting(SearchQuery query, ResultSet set, Optional<AgreementCounts> agreement) {
        this.query = query;
        this.set = set;
        this.agreement = agreement;
    }

    /** Of what was found for a text. */
    static Counting of(SearchQuery query, Ask ask) {
        ResultSet set = ResultSet.of(ask);
        return new Counting(
                query,
                set,
                query.page().cursor().isEmpty() ? Optional.of(new AgreementCounts(ask, set)) : Optional.empty());
    }

    /** Of all there is. */
    static Counting ofEverything(SearchQuery query) {
        return new Counting(query, ResultSet.everything(), Optional.empty());
    }

    /** @param besides counted over all results; without any, counting ends at the bound */
    static SearchRequestBody.Builder with(SearchRequestBody.Builder results, Map<String, Aggregation> besides) {
        return results.aggregations(besides)
                .trackTotalHits(hits -> besides.isEmpty() ? hits.count(MAX_TOTAL) : hits.enabled(true));
    }

    /** The set, limited by the filters. */
    Query results() {
        return set.within(FilterQueries.all(query.filters()));
    }

    static long bounded(long count) {
        return Math.min(MAX_TOTAL, count);
    }

    /**
     * The question for the results, which are counted with it, and so are their values in the fields asked for. A field leaves out its
     * own filter, so that a person sees what choosing another value would bring: if one of them is chosen, values are counted in a wider
     * set, in one question more.
     *
     * @param results asks for documents of {@link #results}
     */
    List<SearchRequestBody> questions(SearchRequestBody.Builder results) {
        var besides = new HashMap<>(agreement.map(AgreementCounts::aggregations).orElseGet(Map::of));
        if (isNarrowed()) {
            return List.of(with(results, besides).build(), facetsApart());
        }
        query.facets().forEach(field -> besides.put(field.name(), values(field)));
        return List.of(with(results, besides).build());
    }

    private boolean isNarrowed() {
        return query.facets().stream()
                .anyMatch(field -> query.filters().values().containsKey(field));
    }

    private SearchRequestBody facetsApart() {
        return SearchRequestBody.of(body -> {
            query.facets().forEach(field -> body.aggregations(field.name(), unfiltered(field)));
            return body.size(0)
                    .query(set.within(FilterQueries.fixed(query.filters())))
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
