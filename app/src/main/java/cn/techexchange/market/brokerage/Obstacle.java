package cn.techexchange.market.brokerage;

/** Why a pair is not to be introduced now. */
public enum Obstacle {
    NOT_GOOD("匹配得分低于推荐线"),
    PUT_AWAY("有一方已标记不合适"),
    CONTACTED("双方已经有过对接"),
    INTRODUCED("已有引荐在等待答复"),
    COOLING("90 天内已经引荐过");

    private final String label;

    Obstacle(String label) {
        this.label = label;
    }

    /** zh-CN */
    public String label() {
        return label;
    }
}
