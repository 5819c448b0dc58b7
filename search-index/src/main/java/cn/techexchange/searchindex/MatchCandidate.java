package cn.techexchange.searchindex;

import java.util.List;

/** A candidate of a match, best first in the list that it stands in. */
public record MatchCandidate(String id, String kind, Relevance relevance, List<MatchEvidence> evidence) {
    public MatchCandidate {
        evidence = List.copyOf(evidence);
    }
}
