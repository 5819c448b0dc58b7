package cn.techexchange.market.achievement;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.PublicListing;
import cn.techexchange.market.listing.PublicListings;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The achievements that are public now; nothing here is confidential or personal. */
@Singleton
public final class ListedAchievements {
    private static final ListingKind KIND = ListingKind.ACHIEVEMENT;
    private final PublicListings listings;
    private final Organizations organizations;

    ListedAchievements(PublicListings listings, Organizations organizations) {
        this.listings = listings;
        this.organizations = organizations;
    }

    public Optional<ListedAchievement> find(String id) {
        return listings.find(KIND, id)
                .flatMap(listing -> withSellers(List.of(listing)).stream().findFirst());
    }

    /** In no particular order; those not public are left out. */
    public List<ListedAchievement> find(List<String> ids) {
        return withSellers(listings.findAll(KIND, ids));
    }

    /** In the order of ids, from the one after {@code id}; an empty id begins. For rebuilding what is derived. */
    public List<ListedAchievement> pageAfter(String id, int limit) {
        return withSellers(listings.pageAfter(KIND, id, limit));
    }

    /** Those whose title contains the text, newest first: the stand-in while the search engine is down. */
    public List<ListedAchievement> findByTitle(String text, int limit) {
        List<String> ids = listings.findByTitle(KIND, text, limit);
        return find(ids).stream()
                .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id())))
                .toList();
    }

    public long count() {
        return listings.count(KIND);
    }

    private List<ListedAchievement> withSellers(List<PublicListing> found) {
        Map<String, Organization> sellers =
                organizations
                        .findAll(found.stream()
                                .map(PublicListing::organizationId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Organization::id, Function.identity()));
        return found.stream()
                .flatMap(
                        listing -> Optional.ofNullable(sellers.get(listing.organizationId()))
                                .map(seller -> listed(listing, seller))
                                .stream())
                .toList();
    }

    private static ListedAchievement listed(PublicListing listing, Organization organization) {
        var seller = new ListedAchievement.Seller(
                organization.id(),
                organization.name(),
                organization.kind(),
                organization.regionCode(),
                organization.profile().stateOwned());
        var content = ((AchievementContent) listing.content()).withoutContact();
        return new ListedAchievement(
                listing.id(), listing.number(), content, seller, listing.listedAt(), listing.origin(), listing.demo());
    }
}
