package cn.techexchange.market.feedback;

/** What one side tells the other of a match; see docs/decisions/0047. */
public enum FeedbackReason {
    SUITABLE("合适", Bearing.LISTING),
    TOO_EARLY("成熟度太低", Bearing.LISTING),
    BENEFIT_UNCLEAR("效益不清楚", Bearing.LISTING),
    COMMERCIAL_ROUTE_UNCLEAR("商业路径不清楚", Bearing.LISTING),
    TOO_COSTLY("太贵", Bearing.LISTING),
    WRONG_FIELD("领域不符", Bearing.PAIR),
    FIGURES_NOT_MET("指标达不到", Bearing.PAIR),
    ALREADY_SOLVED("已经解决", Bearing.PAIR),
    CONTACT_FAILED("联系不上", Bearing.ORGANIZATION);

    private final String label;
    private final Bearing bearing;

    FeedbackReason(String label, Bearing bearing) {
        this.label = label;
        this.bearing = bearing;
    }

    /** How far a reason reaches beyond the pair that it was said of. */
    enum Bearing {
        /** It tells as much about the listing's other matches. */
        LISTING,
        /** Another demand may well find what this one misses. */
        PAIR,
        /** It tells nothing of the listing, but of how its organisation answers. */
        ORGANIZATION
    }

    public String label() {
        return label;
    }

    boolean isObjection() {
        return this != SUITABLE && bearing != Bearing.ORGANIZATION;
    }

    boolean reachesOtherMatches() {
        return bearing == Bearing.LISTING;
    }
}
