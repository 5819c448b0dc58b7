package cn.techexchange.market.listing;

/** What an author may do with a listing besides writing it. */
public enum OwnerMove {
    RECALL("RECALLED"),
    SUSPEND("SUSPENDED"),
    RESUME("RESUMED"),
    WITHDRAW("WITHDRAWN");

    private final String fact;

    OwnerMove(String fact) {
        this.fact = fact;
    }

    String fact() {
        return fact;
    }
}
