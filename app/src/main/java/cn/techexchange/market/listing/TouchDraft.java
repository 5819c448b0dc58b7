package cn.techexchange.market.listing;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Makes a new version of an own listing when its files change, which stand beside its content. */
@Singleton
public class TouchDraft {
    private static final String FACT = "FILES_CHANGED";
    private static final String REORDERED = "FILES_REORDERED";
    private final OwnListing own;
    private final ListingChanges changes;

    TouchDraft(OwnListing own, ListingChanges changes) {
        this.own = own;
        this.changes = changes;
    }

    /** Files that are published: within the caller's transaction; refused while the listing is in review or at its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Listing touch(Caller caller, OwnListing.Target target) {
        Listing listing = own.get(caller, target);
        return changes.step(caller.actor(), listing, listing.edited(listing.content()), FACT);
    }

    /** Files that are never published: nothing for the bureau to review. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Listing touchConfidential(Caller caller, OwnListing.Target target) {
        Listing listing = own.get(caller, target);
        return changes.step(caller.actor(), listing, listing, FACT);
    }

    /** Their order says nothing that the bureau would have to read again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Listing touchOrder(Caller caller, OwnListing.Target target) {
        Listing listing = own.get(caller, target);
        return changes.step(caller.actor(), listing, listing, REORDERED);
    }
}
