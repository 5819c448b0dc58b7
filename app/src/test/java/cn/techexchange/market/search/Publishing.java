package cn.techexchange.market.search;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.listing.ImportListing;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.MoveListing;
import cn.techexchange.market.listing.Origin;
import cn.techexchange.market.listing.OwnListing;
import cn.techexchange.market.listing.OwnerMove;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.util.Objects;

/** Publishes for tests by the same use cases as the platform. */
public final class Publishing {
    private final RunningPlatform platform;
    private final Person administrator;

    public Publishing(People people, RunningPlatform platform) {
        this.platform = platform;
        this.administrator = people.staff(Role.ADMINISTRATOR);
    }

    public Person administrator() {
        return administrator;
    }

    /** @return id of the listing */
    public String publish(Person owner, ListingKind kind, ListingContent content) {
        return publish(owner, kind, content, Ids.next());
    }

    /** The same source identifier again changes what was published. */
    public String publish(Person owner, ListingKind kind, ListingContent content, String sourceId) {
        var item = new ImportListing.Item(
                kind, owner.organizationId(), new Origin("test", sourceId), content, true, false);
        return platform.bean(ImportListing.class)
                .take(administrator.caller(), item)
                .id();
    }

    public void move(Person owner, String id, OwnerMove move) {
        Listing listing = platform.bean(Listings.class).find(id).orElseThrow();
        var target = new OwnListing.Target(id, Objects.requireNonNull(listing.version()));
        platform.bean(MoveListing.class).move(owner.caller(), target, move, "测试");
    }
}
