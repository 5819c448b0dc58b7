package cn.techexchange.market.listing;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** The author's own moves: take out of review, suspend, resume, withdraw. */
@Singleton
public class MoveListing {
    private final OwnListing own;
    private final ListingChanges changes;

    MoveListing(OwnListing own, ListingChanges changes) {
        this.own = own;
        this.changes = changes;
    }

    /** @param reason zh-CN, may be empty */
    @Transactional
    public Listing move(Caller caller, OwnListing.Target target, OwnerMove move, String reason) {
        Listing before = own.get(caller, target);
        Listing after = switch (move) {
            case RECALL -> before.recalled();
            case SUSPEND -> before.movedTo(ListingState.SUSPENDED, reason);
            case RESUME -> before.movedTo(ListingState.LISTED, "");
            case WITHDRAW -> before.movedTo(ListingState.WITHDRAWN, reason);
        };
        return changes.step(caller.actor(), before, after, move.fact());
    }
}
