package cn.techexchange.market.demand;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Origin;
import cn.techexchange.market.listing.OwnedListings;
import cn.techexchange.market.listing.PublicListing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The demands that are public now; nothing here is confidential or personal. */
@Singleton
public final class ListedDemands {
    private static final ListingKind KIND = ListingKind.DEMAND;
    private final OwnedListings listings;

    ListedDemands(OwnedListings listings) {
        this.listings = listings;
    }

    public Optional<ListedDemand> find(String id) {
        return listings.find(KIND, id, ListedDemands::listed);
    }

    /** In no particular order; those not public are left out. */
    public List<ListedDemand> find(List<String> ids) {
        return listings.find(KIND, ids, ListedDemands::listed);
    }

    /** In the order of ids, from the one after {@code id}; an empty id begins. For rebuilding what is derived. */
    public List<ListedDemand> pageAfter(String id, int limit) {
        return listings.pageAfter(KIND, id, limit, ListedDemands::listed);
    }

    /** Those whose title contains the text, newest first: the stand-in while the search engine is down. */
    public List<ListedDemand> findByTitle(String text, int limit) {
        return listings.findByTitle(KIND, text, limit, ListedDemands::listed);
    }

    public long count() {
        return listings.count(KIND);
    }

    private static ListedDemand listed(PublicListing listing, Organization organization) {
        var content = ((DemandContent) listing.content()).withoutContact();
        ListedDemand.Buyer buyer = content.disclosure().isAnonymous()
                ? null
                : new ListedDemand.Buyer(
                        organization.id(), organization.name(), organization.kind(), organization.regionCode());
        return new ListedDemand(
                listing.id(),
                listing.organizationId(),
                listing.number(),
                content,
                buyer,
                listing.listedAt(),
                buyer == null ? Origin.HERE : listing.origin(),
                listing.demo());
    }
}
