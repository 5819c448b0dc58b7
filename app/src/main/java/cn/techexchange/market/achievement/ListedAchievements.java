package cn.techexchange.market.achievement;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.PublicListing;
import cn.techexchange.market.listing.PublicListings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The achievements that are public now; nothing here is confidential or personal. */
@Singleton
public final class ListedAchievements {
    private static final ListingKind KIND = ListingKind.ACHIEVEMENT;
    private final PublicListings listings;

    ListedAchievements(PublicListings listings) {
        this.listings = listings;
    }

    public Optional<ListedAchievement> find(String id) {
        return listings.find(KIND, id).map(ListedAchievements::listed);
    }

    /** In no particular order; those not public are left out. */
    public List<ListedAchievement> find(List<String> ids) {
        return listed(listings.findAll(KIND, ids));
    }

    /** In the order of ids, from the one after {@code id}; an empty id begins. For rebuilding what is derived. */
    public List<ListedAchievement> pageAfter(String id, int limit) {
        return listed(listings.pageAfter(KIND, id, limit));
    }

    /** Those whose title contains the text, newest first: the stand-in while the search engine is down. */
    public List<ListedAchievement> findByTitle(String text, int limit) {
        return listed(listings.findByTitle(KIND, text, limit));
    }

    public long count() {
        return listings.count(KIND);
    }

    private static List<ListedAchievement> listed(List<PublicListing> found) {
        return found.stream().map(ListedAchievements::listed).toList();
    }

    private static ListedAchievement listed(PublicListing listing) {
        PublicListing.Owner owner = listing.owner();
        var seller = new ListedAchievement.Seller(
                owner.id(), owner.name(), owner.kind(), owner.regionCode(), owner.stateOwned());
        var content = ((AchievementContent) listing.content()).withoutContact();
        return new ListedAchievement(
                listing.id(), listing.number(), content, seller, listing.listedAt(), listing.origin(), listing.demo());
    }
}
