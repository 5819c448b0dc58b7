package cn.techexchange.identity.waiting;

/**
 * A number of things of one sort that wait for a person's move.
 *
 * @param sort names the sort, such as {@code LISTING_REVIEWS}; the client has its words and its address
 */
public record Waiting(String sort, long count) {
    public Waiting {
        if (count < 0) {
            throw new IllegalArgumentException("a negative number of things waits: " + sort);
        }
    }
}
