package cn.techexchange.testing;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.listing.ImportListing;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Origin;
import cn.techexchange.platform.id.Ids;

/** Puts listings on the market at once. */
public final class Published {
    private final RunningPlatform platform;
    private final Person administrator;

    public Published(RunningPlatform platform, People people) {
        this.platform = platform;
        this.administrator = people.staff(Role.ADMINISTRATOR);
    }

    /** @return the listing's id */
    public String listing(ListingKind kind, Person owner, ListingContent content) {
        var item = new ImportListing.Item(
                kind, owner.organizationId(), new Origin("test", Ids.next()), content, true, false);
        return platform.bean(ImportListing.class)
                .take(administrator.caller(), item)
                .id();
    }
}
