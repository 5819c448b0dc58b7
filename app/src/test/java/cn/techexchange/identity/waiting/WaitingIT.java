package cn.techexchange.identity.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.json.Json;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.Published;
import cn.techexchange.testing.RunningPlatform;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The platform is shared with other tests, so what the bureau has to do is compared with what it was. */
@OnPlatform
class WaitingIT {
    private final RunningPlatform platform;
    private final People people;
    private final Person seller;
    private final Person buyer;
    private final Person administrator;

    WaitingIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        seller = people.institute();
        buyer = people.enterprise();
        administrator = people.staff(Role.ADMINISTRATOR);
    }

    @Test
    void aListingWaitsForTheBureauAndThenForItsAuthor() {
        long before = waiting(administrator, "LISTING_REVIEWS");
        Answer draft = seller.post(
                        "/api/achievements", platform.bean(Json.class).write(AchievementContents.complete("待办里的成果")))
                .expect(201);
        Answer submitted =
                seller.move(listing(draft, "submit"), "{}", draft.etag()).expect(200);

        assertThat(waiting(administrator, "LISTING_REVIEWS")).isEqualTo(before + 1);
        assertThat(waiting(seller, "RETURNED_ACHIEVEMENTS")).isZero();

        administrator
                .move(
                        "/api/review/listings/"
                                + draft.body().path("status").path("id").asText() + "/return",
                        Map.of("reason", "请补充验证数据"),
                        submitted.etag())
                .expect(200);

        assertThat(waiting(administrator, "LISTING_REVIEWS")).isEqualTo(before);
        assertThat(waiting(seller, "RETURNED_ACHIEVEMENTS")).isOne();
        assertThat(waiting(people.institute(), "RETURNED_ACHIEVEMENTS")).isZero();
    }

    @Test
    void aMessageWaitsForTheOtherSideUntilItIsRead() {
        String offered = new Published(platform, people)
                .listing(ListingKind.ACHIEVEMENT, seller, AchievementContents.complete("有人询问的成果"));
        String id = buyer.post(
                        "/api/negotiations",
                        Map.of("listingKind", "ACHIEVEMENT", "listingId", offered, "message", "能否现场试验？"))
                .expect(201)
                .id();

        assertThat(waiting(seller, "UNREAD_NEGOTIATIONS")).isOne();
        assertThat(waiting(buyer, "UNREAD_NEGOTIATIONS")).isZero();
        assertThat(waiting(people.institute(), "UNREAD_NEGOTIATIONS")).isZero();

        seller.get("/api/negotiations/" + id + "/messages").expect(200);

        assertThat(waiting(seller, "UNREAD_NEGOTIATIONS")).isZero();
    }

    @Test
    void anIntroductionWaitsForEachSideUntilThatSideAnswers() {
        var published = new Published(platform, people);
        String offered = published.listing(ListingKind.ACHIEVEMENT, seller, AchievementContents.complete("被引荐的成果"));
        String wanted = published.listing(ListingKind.DEMAND, buyer, DemandContents.complete("被引荐的需求"));
        Answer proposed = people.member(people.organization(OrganizationKind.AGENCY), Role.BROKER)
                .post("/api/introductions", Map.of("demandId", wanted, "achievementId", offered, "reason", "工艺和指标都相配"))
                .expect(201);

        assertThat(waiting(seller, "UNANSWERED_INTRODUCTIONS")).isOne();
        assertThat(waiting(people.institute(), "UNANSWERED_INTRODUCTIONS")).isZero();

        buyer.move("/api/introductions/" + proposed.id() + "/accept", "", proposed.etag())
                .expect(200);

        assertThat(waiting(buyer, "UNANSWERED_INTRODUCTIONS")).isZero();
        assertThat(waiting(seller, "UNANSWERED_INTRODUCTIONS")).isOne();
    }

    @Test
    void anApplicationWaitsForTheAdministratorAlone() {
        long before = waiting(administrator, "ORGANIZATION_APPLICATIONS");

        people.organization(OrganizationKind.ENTERPRISE, OrganizationState.APPLIED);

        assertThat(waiting(administrator, "ORGANIZATION_APPLICATIONS")).isEqualTo(before + 1);
        assertThat(waiting(people.staff(Role.AUDITOR), "ORGANIZATION_APPLICATIONS"))
                .isZero();
        people.visitor().get("/api/waiting").expect(401);
    }

    private static long waiting(Person person, String sort) {
        return StreamSupport.stream(
                        person.get("/api/waiting").expect(200).body().spliterator(), false)
                .filter(item -> item.path("sort").asText().equals(sort))
                .mapToLong(item -> item.path("count").asLong())
                .sum();
    }

    private static String listing(Answer draft, String move) {
        return "/api/listings/" + draft.body().path("status").path("id").asText() + "/" + move;
    }
}
