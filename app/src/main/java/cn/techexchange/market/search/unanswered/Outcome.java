package cn.techexchange.market.search.unanswered;

/** How a search went that did not find what was asked. */
public enum Outcome {
    NOTHING("无结果"),
    /** Only the sound, the spelling or the meaning was near. */
    NEAR("仅有相近结果"),
    /** Without the chosen filters there might have been results. */
    FILTERED("筛选后无结果");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** zh-CN */
    public String label() {
        return label;
    }
}
