package cn.techexchange.market.achievement;

/** How the price is set. */
public enum PriceKind {
    NEGOTIABLE("面议"),
    FIXED("一口价"),
    RANGE("价格区间"),
    FLOOR("底价"),
    AUCTION("拍卖");

    private final String label;

    PriceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean needsLow() {
        return this != NEGOTIABLE;
    }
}
