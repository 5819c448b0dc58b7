package cn.techexchange.market.achievement;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.OwnedListings;
import cn.techexchange.market.listing.PublicListing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The achievements that are public now; nothing here is confidential or personal. */
@Singleton
public final class ListedAchievements {
    private static final ListingKind KIND = ListingKind.ACHIEVEMENT;
    private final OwnedListings listings;

    ListedAchievements(OwnedListings listings) {
        this.listings = listings;
    }

    public Optional<ListedAchievement> find(String id) {
        return listings.find(KIND, id, ListedAchievements::listed);
    }

    /** In no particular order; those not public are left out. */
    public List<ListedAchievement> find(List<String> ids) {
        return listings.find(KIND, ids, ListedAchievements::listed);
    }

    /** In the order of ids, from the one after {@code id}; an empty id begins. For rebuilding what is derived. */
    public List<ListedAchievement> pageAfter(String id, int limit) {
        return listings.pageAfter(KIND, id, limit, ListedAchievements::listed);
    }

    /** Those whose title contains the text, newest first: the stand-in while the search engine is down. */
    public List<ListedAchievement> findByTitle(String text, int limit) {
        return listings.findByTitle(KIND, text, limit, ListedAchievements::listed);
    }

    public long count() {
        return listings.count(KIND);
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
