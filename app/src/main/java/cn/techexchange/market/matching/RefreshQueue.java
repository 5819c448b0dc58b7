package cn.techexchange.market.matching;

import cn.techexchange.market.listing.ListingKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Listings that wait to be matched again. A listing waits once, however often it changes meanwhile. */
public interface RefreshQueue {
    /** Keeps the earlier time for a listing that waits already. */
    void add(ListingKind kind, List<String> listingIds, Instant due);

    /** The longest due one, demands first; locked for other workers until the transaction ends. */
    Optional<Waiting> next(Instant now);

    void remove(Waiting waiting);

    void postpone(Waiting waiting, Instant due);

    boolean holds(String listingId);

    long size();

    record Waiting(ListingKind kind, String listingId) {}
}
