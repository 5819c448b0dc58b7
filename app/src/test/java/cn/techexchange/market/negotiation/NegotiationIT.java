package cn.techexchange.market.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.Published;
import cn.techexchange.testing.RunningPlatform;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class NegotiationIT {
    private final People people;
    private final Published published;
    private final Person seller;
    private final Person buyer;

    NegotiationIT(RunningPlatform platform, People people) {
        this.people = people;
        published = new Published(platform, people);
        seller = people.institute();
        buyer = people.enterprise();
    }

    @Test
    void twoSidesComeToAnAgreement() {
        String id = enquire();

        Answer offered =
                buyer.move(path(id, "offer"), terms(30_000_000), etag(id)).expect(200);
        Answer countered = seller.move(path(id, "counter"), terms(36_000_000), offered.etag())
                .expect(200);
        Answer agreed = buyer.move(path(id, "accept"), "", countered.etag()).expect(200);

        assertThat(agreed.body().path("state").asText()).isEqualTo("AGREED");
        assertThat(agreed.body().path("offers").findValuesAsText("state")).containsExactly("COUNTERED", "ACCEPTED");
        assertThat(seller.get(path(id, "messages")).expect(200).body().findValuesAsText("kind"))
                .containsExactly("TEXT", "OFFER", "COUNTER_OFFER", "ACCEPTED");
    }

    @Test
    void othersLearnNothingOfIt() {
        String id = enquire();
        String version = etag(id);

        for (Person other : new Person[] {people.institute(), people.enterprise(), broker()}) {
            other.get("/api/negotiations/" + id).expect(404);
            other.get(path(id, "messages")).expect(404);
        }
        Person other = people.enterprise();
        other.post(path(id, "messages"), Map.of("text", "你好")).expect(404);
        other.move(path(id, "offer"), terms(1), version).expect(404);
        people.visitor().get("/api/negotiations/" + id).expect(401);
        people.staff(Role.FIRST_REVIEWER).get("/api/negotiations/" + id).expect(403);
    }

    @Test
    void aBrokerReadsOnlyWhatASideShares() {
        String id = enquire();
        Person broker = broker();

        seller.post(path(id, "brokers"), Map.of("email", email(broker))).expect(204);

        assertThat(broker.get("/api/negotiations")
                        .expect(200)
                        .body()
                        .path("items")
                        .findValuesAsText("id"))
                .containsExactly(id);
        broker.get(path(id, "messages")).expect(200);
        broker.post(path(id, "messages"), Map.of("text", "你好")).expect(403);
        assertThat(seller.post(path(id, "brokers"), Map.of("email", email(buyer)))
                        .expect(409)
                        .problem())
                .isEqualTo("/problems/not-a-broker");
    }

    @Test
    void anOwnListingCannotBeEnquiredAbout() {
        assertThat(seller.post("/api/negotiations", enquiry(achievement()))
                        .expect(409)
                        .problem())
                .isEqualTo("/problems/own-listing");
    }

    @Test
    void anOrganizationThatIsNotVerifiedCannotEnquire() {
        var applied = people.organization(OrganizationKind.ENTERPRISE, OrganizationState.APPLIED);

        people.member(applied, Role.ENTERPRISE_MEMBER)
                .post("/api/negotiations", enquiry(achievement()))
                .expect(403);
    }

    @Test
    void aSecondEnquiryGoesOnWithTheRunningNegotiation() {
        String achievement = achievement();
        String first = buyer.post("/api/negotiations", enquiry(achievement))
                .expect(201)
                .id();

        String second = buyer.post("/api/negotiations", enquiry(achievement))
                .expect(201)
                .id();

        assertThat(second).isEqualTo(first);
        assertThat(seller.get(path(first, "messages")).body().size()).isEqualTo(2);
    }

    @Test
    void whatTheOtherSideSaidIsUnreadUntilTheThreadIsOpened() {
        String id = enquire();
        buyer.post(path(id, "messages"), Map.of("text", "能否现场试验？")).expect(201);

        assertThat(unread(seller, id)).isEqualTo(2);
        assertThat(unread(buyer, id)).isZero();
        seller.get(path(id, "messages")).expect(200);
        assertThat(unread(seller, id)).isZero();
    }

    @Test
    void aMoveOnAnOlderVersionIsRefused() {
        String id = enquire();
        String version = etag(id);
        buyer.move(path(id, "offer"), terms(30_000_000), version).expect(200);

        seller.move(path(id, "accept"), "", version).expect(412);
        seller.post(path(id, "accept")).expect(428);
    }

    @Test
    void whoAsksAnonymouslyStaysSoUntilItOffers() {
        String demand = published.listing(ListingKind.DEMAND, buyer, DemandContents.anonymous("匿名求购保护渣"));
        Answer asked = seller.post(
                        "/api/negotiations", Map.of("listingKind", "DEMAND", "listingId", demand, "message", "我们有成熟方案"))
                .expect(201);
        String id = asked.id();
        buyer.post(path(id, "messages"), Map.of("text", "请介绍")).expect(201);

        assertThat(asked.body().path("ownerName").asText()).isEmpty();
        assertThat(seller.get(path(id, "messages"))
                        .body()
                        .get(1)
                        .path("authorName")
                        .asText())
                .isEmpty();
        buyer.move(path(id, "offer"), terms(20_000_000), etag(id)).expect(200);
        assertThat(seller.get("/api/negotiations/" + id)
                        .body()
                        .path("ownerName")
                        .asText())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "amountFen,0",
        "amountFen,-1",
        "amountFen,9007199254740992",
        "contractKind,NOTHING",
        "paymentForm,CASH",
        "validUntil,2020-01-01",
        "validUntil,2999-01-01",
        "terms,<script>alert(1)</script>",
        "terms,''"
    })
    void wrongOffersAreRefusedAtTheField(String field, String value) {
        String id = enquire();
        var terms = new HashMap<String, Object>(terms(30_000_000));
        terms.put(field, field.equals("amountFen") ? (Object) Long.valueOf(value) : value);

        Answer refused = buyer.move(path(id, "offer"), terms, etag(id)).expect(400);

        assertThat(refused.body().path("errors").findValuesAsText("field")).contains(field);
    }

    @Test
    void messagesAreTextOfSomeLength() {
        String id = enquire();

        buyer.post(path(id, "messages"), Map.of("text", "长".repeat(4001))).expect(400);
        buyer.post(path(id, "messages"), Map.of("text", "\u0000")).expect(400);
        buyer.post(path(id, "messages"), Map.of("text", "含量<0.5%，\n第二行")).expect(201);
    }

    private String enquire() {
        return buyer.post("/api/negotiations", enquiry(achievement()))
                .expect(201)
                .id();
    }

    private String achievement() {
        return published.listing(ListingKind.ACHIEVEMENT, seller, AchievementContents.complete("保护渣"));
    }

    private static Map<String, Object> enquiry(String achievement) {
        return Map.of("listingKind", "ACHIEVEMENT", "listingId", achievement, "message", "想了解许可条件");
    }

    private static Map<String, Object> terms(long amountFen) {
        return Map.of(
                "contractKind",
                "LICENSE.PATENT_ORDINARY",
                "paymentForm",
                "LUMP_SUM",
                "amountFen",
                amountFen,
                "terms",
                "三年普通许可，含两次现场指导",
                "validUntil",
                LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
    }

    private String etag(String id) {
        return seller.get("/api/negotiations/" + id).expect(200).etag();
    }

    private static int unread(Person person, String id) {
        return person.get("/api/negotiations/" + id).body().path("unread").asInt();
    }

    private Person broker() {
        return people.member(people.organization(OrganizationKind.AGENCY), Role.BROKER);
    }

    private static String email(Person person) {
        return Objects.requireNonNull(person.account()).email();
    }

    private static String path(String id, String part) {
        return "/api/negotiations/" + id + "/" + part;
    }
}
