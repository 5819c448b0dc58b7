package cn.techexchange.searchindex;

import java.util.List;

/** A found document: what the caller loads its row by, and why it was found. */
public record SearchHit(String id, String kind, double score, List<Evidence> evidence) {
    public SearchHit {
        evidence = List.copyOf(evidence);
    }
}
