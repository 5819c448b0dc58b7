package cn.techexchange.market.negotiation;

import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.PublicListing;
import cn.techexchange.market.listing.PublicListings;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;

/** The agreements as later areas read them. */
@Singleton
public final class AgreedNegotiations {
    private final Negotiations negotiations;
    private final PublicListings listings;

    AgreedNegotiations(Negotiations negotiations, PublicListings listings) {
        this.negotiations = negotiations;
        this.listings = listings;
    }

    /** Empty while the two have not agreed. */
    public Optional<AgreedNegotiation> find(String id) {
        return negotiations
                .find(id)
                .flatMap(negotiation -> negotiation.agreedOffer().map(offer -> agreed(negotiation, offer)));
    }

    private AgreedNegotiation agreed(Negotiation negotiation, Offer offer) {
        Negotiation.Sides sides = negotiation.sides();
        Side seller = negotiation.seller();
        return new AgreedNegotiation(
                negotiation.id(),
                negotiation.subject(),
                sides.organizationOf(seller),
                sides.organizationOf(seller.other()),
                offer.terms(),
                Objects.requireNonNull(offer.decidedAt()),
                (AchievementContent)
                        content(ListingKind.ACHIEVEMENT, negotiation.subject().achievementId()),
                (DemandContent)
                        content(ListingKind.DEMAND, negotiation.subject().demandId()));
    }

    private @org.jspecify.annotations.Nullable Object content(ListingKind kind, Optional<String> id) {
        return id.flatMap(known -> listings.find(kind, known))
                .map(PublicListing::content)
                .orElse(null);
    }
}
