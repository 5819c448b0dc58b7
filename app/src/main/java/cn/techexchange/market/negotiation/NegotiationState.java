package cn.techexchange.market.negotiation;

/** How far the two have come. */
public enum NegotiationState {
    /** No offer is open. */
    TALKING,
    /** One side's offer waits for the other. */
    OFFERED,
    /** An offer was accepted; a contract follows. */
    AGREED,
    /** Ended without agreement. */
    CLOSED;

    public boolean isRunning() {
        return this == TALKING || this == OFFERED;
    }
}
