package cn.techexchange.market.listing;

import java.time.Instant;

/** A listing as anybody may see it. */
public record PublicListing(
        String id,
        String organizationId,
        int number,
        ListingContent content,
        Instant listedAt,
        Origin origin,
        boolean demo) {}
