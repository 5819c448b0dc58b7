package cn.techexchange.market.demand;

/** How a measured value must relate to the target. */
public enum TargetOperator {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    ABOVE(">"),
    BELOW("<"),
    EQUAL("="),
    BETWEEN("介于");

    private final String sign;

    TargetOperator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
