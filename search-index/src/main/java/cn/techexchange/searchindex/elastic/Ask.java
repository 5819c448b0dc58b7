package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Filters;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Optional;

/** A question on its way: its words, its meaning if that could be had, and what it is limited to. */
record Ask(TextQuery wording, Optional<MeaningQuery> meaning, Filters filters) {
    /** Whether nothing at all agrees, filters aside, and one wrong character may be why. */
    boolean isLost(Searches searches) {
        return wording.isShort() && !wording.isLoose() && !searches.any(wording.retrieval());
    }

    /** The nearest in meaning, whatever is chosen in facets: so the set of results does not change with the choice. */
    Optional<Query> nearest() {
        return meaning.map(present -> present.nearest(FilterQueries.hard(filters)));
    }

    Ask loosened() {
        return new Ask(wording.loosened(), meaning, filters);
    }
}
