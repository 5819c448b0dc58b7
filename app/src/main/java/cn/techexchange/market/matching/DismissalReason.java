package cn.techexchange.market.matching;

/** Why somebody finds a match unsuitable. */
public enum DismissalReason {
    OFF_TOPIC("技术不对口"),
    NOT_MATURE("成熟度不够"),
    TOO_EXPENSIVE("价格不合适"),
    MODE_UNSUITABLE("合作方式不合适"),
    ALREADY_SOLVED("已有解决方案"),
    KNOWN_PARTNER("已在其他渠道对接"),
    OTHER("其他原因");

    private final String label;

    DismissalReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
