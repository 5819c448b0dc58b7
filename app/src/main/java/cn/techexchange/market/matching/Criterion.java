package cn.techexchange.market.matching;

/** What a match is judged by, and how many of the 100 points each is worth; see docs/decisions/0040. */
public enum Criterion {
    RELEVANCE("技术相关度", 50),
    FIELD("技术领域", 10),
    INDUSTRY("产业方向", 10),
    MATURITY("成熟度", 10),
    PRICE("价格与预算", 8),
    MODE("合作方式", 7),
    REGION("所在地区", 5);

    private final String label;
    private final int most;

    Criterion(String label, int most) {
        this.label = label;
        this.most = most;
    }

    public String label() {
        return label;
    }

    public int most() {
        return most;
    }
}
