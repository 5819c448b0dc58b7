package cn.techexchange.market.negotiation;

import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.demand.Visibility;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.PublicListing;
import cn.techexchange.market.listing.PublicListings;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Looks up what an enquiry is about. */
@Singleton
final class EnquiredListing {
    private final PublicListings listings;

    EnquiredListing(PublicListings listings) {
        this.listings = listings;
    }

    /** @throws ProblemException {@code NOT_FOUND} when it is not public, {@code OWN_LISTING} for the owner itself */
    Found find(Enquiry enquiry, String enquirerId) {
        PublicListing listing = listings.find(enquiry.kind(), enquiry.listingId())
                .orElseThrow(() -> ProblemException.notFound(enquiry.kind().noun()));
        if (listing.organizationId().equals(enquirerId)) {
            throw new ProblemException(
                    NegotiationProblem.OWN_LISTING, "这是您单位发布的" + enquiry.kind().noun() + "，无需对接。");
        }
        String linked = linked(enquiry, enquirerId);
        var subject = new NegotiationSubject(
                enquiry.kind(), listing.id(), listing.content().title(), linked);
        return new Found(subject, listing.organizationId(), isAnonymous(listing));
    }

    private @Nullable String linked(Enquiry enquiry, String enquirerId) {
        if (enquiry.linkedListingId() == null) {
            return null;
        }
        ListingKind other = enquiry.kind() == ListingKind.ACHIEVEMENT ? ListingKind.DEMAND : ListingKind.ACHIEVEMENT;
        return listings.find(other, enquiry.linkedListingId())
                .filter(listing -> listing.organizationId().equals(enquirerId))
                .map(PublicListing::id)
                .orElseThrow(() -> ProblemException.invalid("linkedListingId", "请选择您单位已发布的" + other.noun()));
    }

    private static boolean isAnonymous(PublicListing listing) {
        return listing.content() instanceof DemandContent demand
                && demand.disclosure().visibility() == Visibility.ANONYMOUS;
    }

    record Found(NegotiationSubject subject, String ownerId, boolean anonymous) {}
}
