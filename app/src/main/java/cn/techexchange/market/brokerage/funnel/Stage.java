package cn.techexchange.market.brokerage.funnel;

/** The stages from a pair to a registered contract, each within the one before. */
public enum Stage {
    PAIRED("配对"),
    CONTACTED("发起对接"),
    NEGOTIATING("双方洽谈"),
    AGREED("达成一致"),
    SUBMITTED("提交登记"),
    REGISTERED("完成登记");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** zh-CN */
    public String label() {
        return label;
    }
}
