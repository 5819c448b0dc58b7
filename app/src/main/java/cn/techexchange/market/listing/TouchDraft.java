package cn.techexchange.market.listing;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Marks an own listing as edited when something beside its content changes, such as its public files. */
@Singleton
public class TouchDraft {
    private final Listings listings;
    private final ListingChanges changes;

    TouchDraft(Listings listings, ListingChanges changes) {
        this.listings = listings;
        this.changes = changes;
    }

    /** Within the caller's transaction; refused while the listing is in review or at its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void touch(Caller caller, String id) {
        Listing listing = listings.getOwned(id, caller.requireOrganization());
        Listing edited = listing.edited(listing.content());
        if (!edited.equals(listing)) {
            changes.step(caller.actor(), listing, edited, "FILES_CHANGED");
        }
    }
}
