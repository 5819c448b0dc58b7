package cn.techexchange.market.demand;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Origin;
import cn.techexchange.market.listing.PublicListing;
import cn.techexchange.market.listing.PublicListings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The demands that are public now; nothing here is confidential or personal. */
@Singleton
public final class ListedDemands {
    private static final ListingKind KIND = ListingKind.DEMAND;
    private final PublicListings listings;

    ListedDemands(PublicListings listings) {
        this.listings = listings;
    }

    public Optional<ListedDemand> find(String id) {
        return listings.find(KIND, id).map(ListedDemands::listed);
    }

    /** In no particular order; those not public are left out. */
    public List<ListedDemand> find(List<String> ids) {
        return listed(listings.findAll(KIND, ids));
    }

    /** In the order of ids, from the one after {@code id}; an empty id begins. For rebuilding what is derived. */
    public List<ListedDemand> pageAfter(String id, int limit) {
        return listed(listings.pageAfter(KIND, id, limit));
    }

    /** Those whose title contains the text, newest first: the stand-in while the search engine is down. */
    public List<ListedDemand> findByTitle(String text, int limit) {
        return listed(listings.findByTitle(KIND, text, limit));
    }

    public long count() {
        return listings.count(KIND);
    }

    private static List<ListedDemand> listed(List<PublicListing> found) {
        return found.stream().map(ListedDemands::listed).toList();
    }

    private static ListedDemand listed(PublicListing listing) {
        PublicListing.Owner owner = listing.owner();
        var content = ((DemandContent) listing.content()).withoutContact();
        ListedDemand.Buyer buyer = content.disclosure().isAnonymous()
                ? null
                : new ListedDemand.Buyer(owner.id(), owner.name(), owner.kind(), owner.regionCode());
        return new ListedDemand(
                listing.id(),
                owner.id(),
                listing.number(),
                content,
                buyer,
                listing.listedAt(),
                buyer == null ? Origin.HERE : listing.origin(),
                listing.demo());
    }
}
