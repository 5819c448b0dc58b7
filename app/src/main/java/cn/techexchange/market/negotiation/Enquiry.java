package cn.techexchange.market.negotiation;

import cn.techexchange.market.listing.ListingKind;
import org.jspecify.annotations.Nullable;

/**
 * A first question about a listing.
 *
 * @param linkedListingId the enquirer's own public listing of the other kind, when a match led here
 */
public record Enquiry(
        ListingKind kind, String listingId, @Nullable String linkedListingId, String message) {}
