package cn.techexchange.market.negotiation;

/** The two who talk. */
public enum Side {
    /** Whose listing it is. */
    OWNER,
    /** Who asked about it. */
    ENQUIRER;

    public Side other() {
        return this == OWNER ? ENQUIRER : OWNER;
    }
}
