package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import java.util.Arrays;
import java.util.Optional;

/** Which events say that the public part of a listing may have changed. */
public final class IndexEvents {
    private IndexEvents() {}

    /** The kind whose listing the event is about; empty for any other event. */
    public static Optional<ListingKind> kindOf(String eventType) {
        return Arrays.stream(ListingKind.values())
                .filter(kind -> eventType.equals(kind.eventPrefix() + "Listed")
                        || eventType.equals(kind.eventPrefix() + "Changed")
                        || eventType.equals(kind.eventPrefix() + "Unlisted"))
                .findFirst();
    }
}
