package cn.techexchange.market.listing;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.RequireVerified;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Begins a draft. */
@Singleton
public class StartListing {
    private final RequireVerified verified;
    private final ListingForms forms;
    private final ListingChanges changes;
    private final Clock clock;

    StartListing(RequireVerified verified, ListingForms forms, ListingChanges changes, Clock clock) {
        this.verified = verified;
        this.forms = forms;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Listing start(Caller caller, ListingKind kind, ListingContent content) {
        Organization organization = verified.organizationOf(caller);
        forms.require(kind, content, LocalTime.today(clock), Strictness.DRAFT);
        var owner = new Listing.Ownership(organization.id(), caller.accountId(), organization.demo());
        return changes.add(caller.actor(), Listing.draft(Ids.next(), kind, owner, content, Origin.HERE));
    }
}
