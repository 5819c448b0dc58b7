package cn.techexchange.searchindex.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Optional;

/**
 * Which documents are results at all, before filters: whatever order they are shown in, and however they are counted.
 *
 * @param wording those that agree in wording
 * @param nearest those nearest in meaning
 * @param loose nothing agrees as it was typed
 */
record ResultSet(Query wording, Optional<Query> nearest, boolean loose) {
    static ResultSet everything() {
        return new ResultSet(Query.of(query -> query.matchAll(all -> all)), Optional.empty(), false);
    }

    static ResultSet of(Ask ask) {
        return new ResultSet(ask.wording().found(), ask.nearest(), ask.wording().isLoose());
    }

    Query within(List<Query> filters) {
        Query all = nearest.map(near -> Query.of(query -> query.bool(bool -> bool.should(wording, near))))
                .orElse(wording);
        return FilterQueries.both(all, filters);
    }
}
