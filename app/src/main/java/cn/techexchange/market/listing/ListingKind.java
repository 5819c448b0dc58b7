package cn.techexchange.market.listing;

/** The two sides of the market; the event prefix is the first part of every event's name. */
public enum ListingKind {
    ACHIEVEMENT("Achievement", "成果"),
    DEMAND("Demand", "需求");

    private final String eventPrefix;
    private final String noun;

    ListingKind(String eventPrefix, String noun) {
        this.eventPrefix = eventPrefix;
        this.noun = noun;
    }

    public String eventPrefix() {
        return eventPrefix;
    }

    /** zh-CN, for messages. */
    public String noun() {
        return noun;
    }
}
