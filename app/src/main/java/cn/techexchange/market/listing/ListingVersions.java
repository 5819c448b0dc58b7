package cn.techexchange.market.listing;

import java.util.List;
import java.util.Optional;

/** Every published version; kept for good. */
public interface ListingVersions {
    void add(ListingVersion version);

    Optional<ListingVersion> find(String listingId, int number);

    /** Newest first. */
    List<ListingVersion> listOf(String listingId);
}
