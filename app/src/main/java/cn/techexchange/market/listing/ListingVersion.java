package cn.techexchange.market.listing;

import java.time.Instant;

/** What was public from one approval to the next. */
public record ListingVersion(
        String listingId,
        ListingKind kind,
        int number,
        ListingContent content,
        String approvedBy,
        Instant publishedAt) {}
