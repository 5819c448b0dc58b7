package cn.techexchange.searchindex;

import java.util.Optional;

/** How many results, and after which one: the cursor that the previous page ended with. */
public record Page(int size, Optional<String> cursor) {
    private static final int MAX_SIZE = 100;

    public Page {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page has 1 to " + MAX_SIZE + " results, not " + size);
        }
    }

    public static Page first(int size) {
        return new Page(size, Optional.empty());
    }
}
