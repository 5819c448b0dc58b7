package cn.techexchange.searchindex;

/** Whether searching works now, and if not as it should, why (for the health page and logs, in English). */
public record IndexHealth(State state, String reason) {
    /** {@code LIMITED}: answers, but not everything is found or writing is refused. */
    public enum State {
        AVAILABLE,
        LIMITED,
        UNAVAILABLE
    }
}
