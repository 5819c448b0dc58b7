package cn.techexchange.market.listing;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.RequireVerified;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Hands a draft, or the change of a published listing, to the bureau. */
@Singleton
public class SubmitListing {
    private final OwnListing own;
    private final RequireVerified verified;
    private final ListingForms forms;
    private final ListingChanges changes;
    private final Clock clock;

    SubmitListing(OwnListing own, RequireVerified verified, ListingForms forms, ListingChanges changes, Clock clock) {
        this.own = own;
        this.verified = verified;
        this.forms = forms;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Listing submit(Caller caller, OwnListing.Target target) {
        verified.organizationOf(caller);
        Listing listing = own.get(caller, target);
        forms.require(listing.kind(), listing.content(), LocalTime.today(clock), Strictness.SUBMITTED);
        return changes.step(caller.actor(), listing, listing.submitted(LocalTime.now(clock)), "SUBMITTED");
    }
}
