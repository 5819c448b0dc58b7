package cn.techexchange.searchindex;

/** The engine does not answer, or not as it should: callers go on without searching. The only failure that leaves this module. */
public final class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public SearchUnavailable(String message) {
        super(message);
    }
}
