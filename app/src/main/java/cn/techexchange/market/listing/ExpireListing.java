package cn.techexchange.market.listing;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes one listing down whose last day is over. */
@Singleton
class ExpireListing {
    private final Listings listings;
    private final ListingChanges changes;
    private final Clock clock;

    ExpireListing(Listings listings, ListingChanges changes, Clock clock) {
        this.listings = listings;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void expire(String id) {
        listings.find(id)
                .filter(listing -> listing.isOver(LocalTime.today(clock)))
                .filter(listing -> listing.state().canMoveTo(ListingState.EXPIRED))
                .ifPresent(listing ->
                        changes.step(Actor.PLATFORM, listing, listing.movedTo(ListingState.EXPIRED, ""), "EXPIRED"));
    }
}
