package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Filters;
import java.util.Optional;

/** A question on its way: its words, its meaning if that could be had, and what it is limited to. */
record Ask(TextQuery wording, Optional<MeaningQuery> meaning, Filters filters) {
    /** Whether nothing at all agrees, filters aside, and one wrong character may be why. */
    boolean isLost(Searches searches) {
        return wording.isShort() && !wording.isLoose() && !searches.any(wording.retrieval());
    }

    Ask loosened() {
        return new Ask(wording.loosened(), meaning, filters);
    }
}
