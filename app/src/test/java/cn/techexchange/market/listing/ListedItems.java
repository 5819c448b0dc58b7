package cn.techexchange.market.listing;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.util.Objects;

/** Brings listings to where a test begins, through the use cases. */
public final class ListedItems {
    private final RunningPlatform platform;
    private final Person administrator;

    public ListedItems(RunningPlatform platform, People people) {
        this.platform = platform;
        this.administrator = people.staff(Role.ADMINISTRATOR);
    }

    public Listing draft(Person author, ListingKind kind, ListingContent content) {
        return platform.bean(StartListing.class).start(author.caller(), kind, content);
    }

    public Listing submitted(Person author, ListingKind kind, ListingContent content) {
        return submit(author, draft(author, kind, content));
    }

    public Listing submit(Person author, Listing draft) {
        return platform.bean(SubmitListing.class)
                .submit(author.caller(), new OwnListing.Target(draft.id(), version(draft)));
    }

    public Listing listed(Person author, ListingKind kind, ListingContent content) {
        return approve(submitted(author, kind, content));
    }

    public Listing achievement(Person author, String title) {
        return listed(author, ListingKind.ACHIEVEMENT, AchievementContents.complete(title));
    }

    public Listing approve(Listing submitted) {
        return platform.bean(ReviewListing.class).approve(administrator.caller(), submitted.id(), version(submitted));
    }

    private static long version(Listing listing) {
        return Objects.requireNonNull(listing.version());
    }
}
