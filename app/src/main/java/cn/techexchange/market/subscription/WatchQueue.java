package cn.techexchange.market.subscription;

import cn.techexchange.market.listing.ListingKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Listings that wait to be held against the subscriptions; a listing waits once, however often it changes meanwhile. */
public interface WatchQueue {
    void add(ListingKind kind, List<String> listingIds, Instant due);

    /** The longest due ones; others leave them alone until the lease is over. */
    List<Watched> claim(Instant now, Duration lease, int limit);

    /** Does nothing when the listing changed again meanwhile: it then waits anew. */
    void remove(Watched watched);

    /** Does nothing when the listing changed again meanwhile: it then waits anew. */
    void postpone(Watched watched, Instant due, int looks);

    /**
     * @param looks how often it was held against the subscriptions already
     * @param until when the lease ends
     */
    record Watched(ListingKind kind, String listingId, int looks, Instant until) {}
}
