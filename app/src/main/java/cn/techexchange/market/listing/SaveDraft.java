package cn.techexchange.market.listing;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps what the author has written so far; it may be incomplete, but never malformed. */
@Singleton
public class SaveDraft {
    private final OwnListing own;
    private final ListingForms forms;
    private final ListingChanges changes;
    private final Clock clock;

    SaveDraft(OwnListing own, ListingForms forms, ListingChanges changes, Clock clock) {
        this.own = own;
        this.forms = forms;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Listing save(Caller caller, OwnListing.Target target, ListingContent content) {
        Listing listing = own.get(caller, target);
        forms.require(listing.kind(), content, LocalTime.today(clock), Strictness.DRAFT);
        return changes.step(caller.actor(), listing, listing.edited(content), "EDITED");
    }
}
