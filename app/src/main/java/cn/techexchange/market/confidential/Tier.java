package cn.techexchange.market.confidential;

/** How deep a confidential detail goes; who may read the second may read the first. */
public enum Tier {
    FIRST("第一层：一般技术资料"),
    SECOND("第二层：核心技术资料");

    private final String label;

    Tier(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean covers(Tier other) {
        return ordinal() >= other.ordinal();
    }
}
