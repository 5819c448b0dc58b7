package cn.techexchange.market.negotiation;

import cn.techexchange.market.listing.ListingKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is talked about.
 *
 * @param title as it was at the enquiry
 * @param linkedListingId the enquirer's own listing of the other kind, when a match led here
 */
public record NegotiationSubject(
        ListingKind kind,
        String listingId,
        String title,
        @Nullable String linkedListingId) {
    public Optional<String> achievementId() {
        return Optional.ofNullable(kind == ListingKind.ACHIEVEMENT ? listingId : linkedListingId);
    }

    public Optional<String> demandId() {
        return Optional.ofNullable(kind == ListingKind.DEMAND ? listingId : linkedListingId);
    }
}
