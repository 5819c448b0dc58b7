package cn.techexchange.market.demand;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Origin;
import cn.techexchange.market.listing.PublicListing;
import cn.techexchange.market.listing.PublicListings;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The demands that are public now; nothing here is confidential or personal. */
@Singleton
public final class ListedDemands {
    private static final ListingKind KIND = ListingKind.DEMAND;
    private final PublicListings listings;
    private final Organizations organizations;

    ListedDemands(PublicListings listings, Organizations organizations) {
        this.listings = listings;
        this.organizations = organizations;
    }

    public Optional<ListedDemand> find(String id) {
        return listings.find(KIND, id)
                .flatMap(listing -> withBuyers(List.of(listing)).stream().findFirst());
    }

    /** In no particular order; those not public are left out. */
    public List<ListedDemand> find(List<String> ids) {
        return withBuyers(listings.findAll(KIND, ids));
    }

    /** In the order of ids, from the one after {@code id}; an empty id begins. For rebuilding what is derived. */
    public List<ListedDemand> pageAfter(String id, int limit) {
        return withBuyers(listings.pageAfter(KIND, id, limit));
    }

    /** Those whose title contains the text, newest first: the stand-in while the search engine is down. */
    public List<ListedDemand> findByTitle(String text, int limit) {
        List<String> ids = listings.findByTitle(KIND, text, limit);
        return find(ids).stream()
                .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id())))
                .toList();
    }

    public long count() {
        return listings.count(KIND);
    }

    private List<ListedDemand> withBuyers(List<PublicListing> found) {
        Map<String, Organization> buyers =
                organizations
                        .findAll(found.stream()
                                .map(PublicListing::organizationId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Organization::id, Function.identity()));
        return found.stream()
                .flatMap(listing ->
                        Optional.ofNullable(buyers.get(listing.organizationId()))
                                .map(buyer -> listed(listing, buyer))
                                .stream())
                .toList();
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
