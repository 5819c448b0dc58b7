package cn.techexchange.searchindex;

/** The cursor was not made by this search: a caller's mistake, to be answered as a bad request. */
public final class InvalidCursor extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidCursor() {
        super("the cursor does not belong to this search");
    }
}
