package cn.techexchange.searchindex;

/** One side of a match looking for the other: a demand for achievements, or the reverse by another kind filter. */
public record MatchQuery(DocumentTexts asked, Filters filters, int limit) {
    public MatchQuery {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("1 to 100 candidates, not " + limit);
        }
    }
}
