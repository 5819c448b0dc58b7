package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Agreement;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Map;

/**
 * How many of the results agree with the text, counted with the results: those that are near in meaning only are few and known by their
 * ids, and whatever has the text as it was typed is a result. A text too long to stand anywhere as typed is counted once.
 *
 * @param asked what the results were found by
 */
record AgreementCounts(Ask asked, ResultSet set) {
    private static final String APART = "apart";
    private static final String LITERAL = "literal";

    Map<String, Aggregation> aggregations() {
        if (set.loose()) {
            return Map.of();
        }
        Query apart = Query.of(query ->
                query.bool(bool -> bool.filter(FilterQueries.ids(set.nearest())).mustNot(set.wording())));
        return asked.wording()
                .literal()
                .map(literal -> Map.of(APART, counting(apart), LITERAL, counting(literal)))
                .orElseGet(() -> Map.of(APART, counting(apart)));
    }

    private static Aggregation counting(Query query) {
        return Aggregation.of(aggregation -> aggregation.filter(query));
    }

    /** @param results answer to a question that has {@link #aggregations} and counts all its hits */
    Agreement read(Answer results) {
        if (set.loose()) {
            return new Agreement(0, 0);
        }
        long wording = results.total() - results.count(APART);
        boolean typed = asked.wording().literal().isPresent();
        return new Agreement(Counting.bounded(wording), Counting.bounded(typed ? results.count(LITERAL) : wording));
    }
}
