package cn.techexchange.market.listing.db;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.waiting.Waiting;
import cn.techexchange.identity.waiting.WaitingWork;
import cn.techexchange.market.listing.ListingKind;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Listings before the bureau, and those that came back to their authors. */
@Singleton
final class WaitingListings implements WaitingWork {
    private final WaitingListingRows rows;

    WaitingListings(WaitingListingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> of(Caller caller) {
        List<Waiting> waiting = new ArrayList<>();
        if (caller.has(Role.ADMINISTRATOR)) {
            waiting.add(new Waiting("LISTING_REVIEWS", rows.inReview()));
        }
        if (caller.has(Role.INSTITUTE_MEMBER)) {
            waiting.add(returned(caller, "RETURNED_ACHIEVEMENTS", ListingKind.ACHIEVEMENT));
        }
        if (caller.has(Role.ENTERPRISE_MEMBER)) {
            waiting.add(returned(caller, "RETURNED_DEMANDS", ListingKind.DEMAND));
        }
        return waiting;
    }

    private Waiting returned(Caller caller, String sort, ListingKind kind) {
        return new Waiting(
                sort, caller.organizationId() == null ? 0 : rows.returned(caller.organizationId(), kind.name()));
    }
}
