package cn.techexchange.searchindex;

import java.util.List;

/** A sentence of either side that a person can hold against each other, and the terms that stand in both. */
public record MatchEvidence(Evidence asked, Evidence found, List<String> sharedTerms) {
    public MatchEvidence {
        sharedTerms = List.copyOf(sharedTerms);
    }
}
