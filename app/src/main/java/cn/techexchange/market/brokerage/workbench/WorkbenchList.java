package cn.techexchange.market.brokerage.workbench;

/** What can be taken away as a file. */
public enum WorkbenchList {
    UNMATCHED("未匹配需求"),
    SUGGESTIONS("建议引荐"),
    STALE_MATCHES("久未推进的匹配");

    private final String label;

    WorkbenchList(String label) {
        this.label = label;
    }

    /** zh-CN */
    public String label() {
        return label;
    }
}
