package cn.techexchange.searchindex.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Set;

/** Which documents are results at all, before filters: whatever order they are shown in, and however they are counted. */
record ResultSet(Query query) {
    static ResultSet everything() {
        return new ResultSet(Query.of(query -> query.matchAll(all -> all)));
    }

    /** Those that agree in wording, and the nearest in meaning. */
    static ResultSet of(Ask ask, Set<String> nearest) {
        return new ResultSet(Query.of(query ->
                query.bool(bool -> bool.should(ask.wording().retrieval()).should(FilterQueries.ids(nearest)))));
    }
}
