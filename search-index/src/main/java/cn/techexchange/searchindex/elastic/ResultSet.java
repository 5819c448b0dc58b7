package cn.techexchange.searchindex.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Set;

/**
 * Which documents are results at all, before filters: whatever order they are shown in, and however they are counted.
 *
 * @param wording those that agree in wording
 * @param nearest ids of those nearest in meaning
 * @param loose nothing agrees as it was typed
 */
record ResultSet(Query wording, Set<String> nearest, boolean loose) {
    static ResultSet everything() {
        return new ResultSet(Query.of(query -> query.matchAll(all -> all)), Set.of(), false);
    }

    static ResultSet of(Ask ask, Set<String> nearest) {
        return new ResultSet(ask.wording().found(), nearest, ask.wording().isLoose());
    }

    Query query() {
        return nearest.isEmpty()
                ? wording
                : Query.of(query -> query.bool(bool -> bool.should(wording).should(FilterQueries.ids(nearest))));
    }
}
