package cn.techexchange.market.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.achievement.ListedAchievement;
import cn.techexchange.market.achievement.ListedAchievements;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.demand.ListedDemands;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@OnPlatform
class ListingLifeIT {
    private final Person author;
    private final Person administrator;
    private final Person visitor;
    private final StartListing start;
    private final SaveDraft save;
    private final SubmitListing submit;
    private final ReviewListing review;
    private final ImportListing imports;
    private final ListedAchievements achievements;
    private final ListedDemands demands;

    ListingLifeIT(People people, RunningPlatform platform) {
        author = people.institute();
        administrator = people.staff(Role.ADMINISTRATOR);
        visitor = people.visitor();
        start = platform.bean(StartListing.class);
        save = platform.bean(SaveDraft.class);
        submit = platform.bean(SubmitListing.class);
        review = platform.bean(ReviewListing.class);
        imports = platform.bean(ImportListing.class);
        achievements = platform.bean(ListedAchievements.class);
        demands = platform.bean(ListedDemands.class);
    }

    @Test
    void theOldVersionStaysPublicUntilTheChangeIsApproved() {
        Listing listed = list(ListingKind.ACHIEVEMENT, AchievementContents.complete("第一版"));
        AchievementContent next = AchievementContents.complete("第二版");

        Listing changed = submit.submit(author.caller(), target(save.save(author.caller(), target(listed), next)));

        assertThat(published(listed.id()).content().title()).isEqualTo("第一版");
        review.approve(administrator.caller(), listed.id(), version(changed));
        assertThat(published(listed.id()).content().title()).isEqualTo("第二版");
        assertThat(published(listed.id()).number()).isEqualTo(2);
    }

    @Test
    void whatIsPublicHoldsNoContact() {
        Listing listed = list(ListingKind.ACHIEVEMENT, AchievementContents.complete("无联系方式"));

        assertThat(published(listed.id()).content().contact()).isEqualTo(Contact.NONE);
        assertThat(published(listed.id()).content().rights().owners()).hasSize(2);
    }

    @Test
    void anAnonymousDemandNamesNobody() {
        Listing listed = list(ListingKind.DEMAND, DemandContents.anonymous("匿名需求"));

        assertThat(demands.find(listed.id())).get().satisfies(demand -> {
            assertThat(demand.isAnonymous()).isTrue();
            assertThat(demand.content().contact()).isEqualTo(Contact.NONE);
        });
    }

    @Test
    void theSameSourceIdentifierIsTakenInOnce() {
        var origin = new Origin("csl", Ids.next());
        var content = AchievementContents.complete("导入的成果");

        ImportListing.Outcome first = imports.take(administrator.caller(), item(origin, content));
        ImportListing.Outcome again = imports.take(administrator.caller(), item(origin, content));
        ImportListing.Outcome changed =
                imports.take(administrator.caller(), item(origin, AchievementContents.complete("导入后修改")));

        assertThat(List.of(first.result(), again.result(), changed.result()))
                .containsExactly(
                        ImportListing.Result.ADDED, ImportListing.Result.UNCHANGED, ImportListing.Result.CHANGED);
        assertThat(changed.id()).isEqualTo(first.id());
        assertThat(published(first.id()).content().title()).isEqualTo("导入后修改");
    }

    @Test
    void whatIsTakenInTellsWhereItComesFromUnlessThatWouldNameItsOwner() {
        var origin = new Origin("csl", Ids.next());
        String named = takeDemand(origin, DemandContents.complete("导入的需求"));
        String anonymous = takeDemand(new Origin("csl", Ids.next()), DemandContents.anonymous("导入的匿名需求"));

        assertThat(demands.find(named).orElseThrow().origin()).isEqualTo(origin);
        assertThat(visitor.get("/api/public/demands/" + named)
                        .expect(200)
                        .body()
                        .path("origin")
                        .path("identifier")
                        .asText())
                .isEqualTo(origin.sourceId());
        assertThat(visitor.get("/api/public/demands/" + anonymous)
                        .expect(200)
                        .body()
                        .path("origin")
                        .isNull())
                .isTrue();
    }

    private String takeDemand(Origin origin, ListingContent content) {
        var item = new ImportListing.Item(ListingKind.DEMAND, author.organizationId(), origin, content, true, false);
        return imports.take(administrator.caller(), item).id();
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        Listing one = list(ListingKind.ACHIEVEMENT, AchievementContents.complete("翻页一"));
        Listing two = list(ListingKind.ACHIEVEMENT, AchievementContents.complete("翻页二"));

        assertThat(achievements.pageAfter(one.id(), 1))
                .extracting(ListedAchievement::id)
                .containsExactly(two.id());
        assertThat(achievements.findByTitle("翻页", 10))
                .extracting(ListedAchievement::id)
                .startsWith(two.id(), one.id());
    }

    private ImportListing.Item item(Origin origin, ListingContent content) {
        return new ImportListing.Item(ListingKind.ACHIEVEMENT, author.organizationId(), origin, content, true, false);
    }

    private Listing list(ListingKind kind, ListingContent content) {
        Listing submitted = submit.submit(author.caller(), target(start.start(author.caller(), kind, content)));
        return review.approve(administrator.caller(), submitted.id(), version(submitted));
    }

    private ListedAchievement published(String id) {
        return achievements.find(id).orElseThrow();
    }

    private static OwnListing.Target target(Listing listing) {
        return new OwnListing.Target(listing.id(), version(listing));
    }

    private static long version(Listing listing) {
        return Objects.requireNonNull(listing.version());
    }
}
