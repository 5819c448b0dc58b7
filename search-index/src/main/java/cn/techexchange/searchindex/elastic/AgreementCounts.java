package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Agreement;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.HashMap;
import java.util.Map;

/**
 * How many of the results agree with the text, counted with the results. Without vectors all of them do; whatever has the text as it was typed
 * is a result; a text too long to stand anywhere as typed is counted once.
 *
 * @param asked what the results were found by
 */
record AgreementCounts(Ask asked, ResultSet set) {
    private static final String WORDING = "wording";
    private static final String LITERAL = "literal";

    Map<String, Aggregation> aggregations() {
        var counted = new HashMap<String, Aggregation>();
        if (!set.loose()) {
            set.nearest().ifPresent(nearest -> counted.put(WORDING, counting(set.wording())));
            asked.wording().literal().ifPresent(literal -> counted.put(LITERAL, counting(literal)));
        }
        return counted;
    }

    private static Aggregation counting(Query query) {
        return Aggregation.of(aggregation -> aggregation.filter(query));
    }

    /** @param results answer to a question that has {@link #aggregations} and counts all its hits */
    Agreement read(Answer results) {
        if (set.loose()) {
            return new Agreement(0, 0);
        }
        long wording = set.nearest().isPresent() ? results.count(WORDING) : results.total();
        boolean typed = asked.wording().literal().isPresent();
        return new Agreement(Counting.bounded(wording), Counting.bounded(typed ? results.count(LITERAL) : wording));
    }
}
