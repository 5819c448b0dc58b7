package cn.techexchange.market.subscription;

/** What a person can be told of. */
public enum SubscriptionKind {
    /** A search as it stands in the address of the search page. */
    SEARCH("检索"),
    /** What an organisation publishes under its name. */
    ORGANIZATION("单位"),
    /** A code of the technology fields, with everything below it. */
    FIELD("技术领域"),
    /** A code of the plan's industries, with everything below it. */
    INDUSTRY("规划产业"),
    /** New matches of the listings of the person's own organisation. */
    MATCHES("匹配");

    private final String label;

    SubscriptionKind(String label) {
        this.label = label;
    }

    /** In zh-CN. */
    public String label() {
        return label;
    }
}
