package cn.techexchange.market.listing;

import cn.techexchange.platform.audit.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Ends a listing that became a registered contract. Doing it twice is doing it once. */
@Singleton
public class MarkTraded {
    private final Listings listings;
    private final ListingChanges changes;

    MarkTraded(Listings listings, ListingChanges changes) {
        this.listings = listings;
        this.changes = changes;
    }

    /** @return whether it was open until now */
    @Transactional
    public boolean mark(Actor actor, String id) {
        var open = listings.find(id).filter(listing -> listing.state().canMoveTo(ListingState.TRADED));
        open.ifPresent(listing -> changes.step(actor, listing, listing.movedTo(ListingState.TRADED, ""), "TRADED"));
        return open.isPresent();
    }
}
