package cn.techexchange.market.brokerage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.Publishing;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class BrokerageIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private final People people;
    private final Publishing publishing;
    private final Person seller;
    private final Person buyer;
    private final Person broker;

    BrokerageIT(RunningPlatform platform, People people) {
        this.people = people;
        publishing = new Publishing(people, platform);
        seller = people.institute();
        buyer = people.enterprise();
        broker = broker();
    }

    @Test
    void anIntroductionLeadsToATalkWhenBothAccept() {
        String demand = demand("稀土钢板坯裂纹引荐甲");
        String achievement = achievement("稀土钢板坯裂纹引荐乙");
        Answer proposed = introduce(broker, demand, achievement).expect(201);
        String path = "/api/introductions/" + proposed.id();

        assertThat(notes(buyer)).contains("技术经理人向您引荐一项成果");
        Answer half = buyer.move(path + "/accept", "", proposed.etag()).expect(200);
        assertThat(half.body().path("state").asText()).isEqualTo("PROPOSED");
        assertThat(half.body().path("demandAccepted").isNull()).isTrue();
        assertThat(half.body().path("myAnswer").asBoolean()).isTrue();
        assertThat(broker.get(path).expect(200).body().path("state").asText()).isEqualTo("HALF_ACCEPTED");
        Answer whole = seller.move(path + "/accept", "", half.etag()).expect(200);

        assertThat(whole.body().path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(notes(seller)).contains("引荐：双方都愿意对接");
        assertThat(seller.move(path + "/decline", Map.of("reason", ""), whole.etag())
                        .expect(409)
                        .problem())
                .isEqualTo("/problems/introduction-ended");
        String negotiation = enquiry(demand, achievement);
        assertThat(negotiation).isNotEmpty();
        JsonNode funnel =
                broker.get("/api/brokerage/funnel?scope=OWN").expect(200).body().path("steps");
        assertThat(funnel.findValuesAsText("count")).containsExactly("1", "1", "0", "0", "0", "0");
        JsonNode leads = broker.get("/api/brokerage/funnel/leads?scope=OWN&stage=CONTACTED")
                .expect(200)
                .body()
                .path("items");
        assertThat(leads.findValuesAsText("demandId")).containsExactly(demand);
    }

    @Test
    void aPairIsNotIntroducedTwiceNorAfterATalk() {
        String demand = demand("稀土钢引荐重复甲");
        String achievement = achievement("稀土钢引荐重复乙");
        Answer first = introduce(broker, demand, achievement).expect(201);

        assertThat(introduce(broker(), demand, achievement).expect(409).problem())
                .isEqualTo("/problems/introduction-not-possible");
        String path = "/api/introductions/" + first.id();
        seller.move(path + "/decline", Map.of("reason", "产能已满"), first.etag()).expect(200);
        assertThat(broker.get(path).body().path("declineReason").asText()).isEqualTo("产能已满");
        assertThat(buyer.get(path).body().path("declineReason").asText()).isEmpty();
        assertThat(introduce(broker, demand, achievement)
                        .expect(409)
                        .body()
                        .path("detail")
                        .asText())
                .contains("90 天内");
        String other = achievement("稀土钢引荐已对接");
        buyer.post("/api/negotiations", Map.of("listingKind", "ACHIEVEMENT", "listingId", other, "message", "想了解"))
                .expect(201);
        assertThat(introduce(broker, demand, other)
                        .expect(409)
                        .body()
                        .path("detail")
                        .asText())
                .contains("对接");
    }

    @Test
    void othersLearnNothingOfAnIntroduction() {
        Answer proposed =
                introduce(broker, demand("稀土钢引荐保密甲"), achievement("稀土钢引荐保密乙")).expect(201);
        String path = "/api/introductions/" + proposed.id();

        for (Person other : List.of(people.institute(), people.enterprise(), broker())) {
            other.get(path).expect(404);
            assertThat(other.get("/api/introductions").expect(200).body().path("items"))
                    .isEmpty();
        }
        people.enterprise().move(path + "/accept", "", proposed.etag()).expect(404);
        broker().move(path + "/withdraw", "", proposed.etag()).expect(404);
        broker.move(path + "/accept", "", proposed.etag()).expect(403);
        buyer.move(path + "/withdraw", "", proposed.etag()).expect(403);
        buyer.move(path + "/accept", "", "\"7\"").expect(412);
        people.visitor().get(path).expect(401);
        people.staff(Role.FIRST_REVIEWER).get(path).expect(403);
        people.staff(Role.AUDITOR).get(path).expect(200);
        broker.move(path + "/withdraw", "", proposed.etag()).expect(200);
        buyer.move(path + "/accept", "", "\"1\"").expect(409);
    }

    @Test
    void onlyBrokersOfVerifiedOrganizationsIntroduceAndNeverThemselves() {
        String demand = demand("稀土钢引荐资格甲");
        String achievement = achievement("稀土钢引荐资格乙");
        var applied = people.organization(OrganizationKind.AGENCY, OrganizationState.APPLIED);

        introduce(people.member(applied, Role.BROKER), demand, achievement).expect(403);
        introduce(buyer, demand, achievement).expect(403);
        introduce(people.staff(Role.ADMINISTRATOR), demand, achievement).expect(403);
        introduce(broker, demand, demand).expect(404);
        introduce(broker, achievement, achievement).expect(404);
        // A demand: achievements of agencies would stand in the counts that other tests make of achievements.
        String own = publishing.publish(broker, ListingKind.DEMAND, DemandContents.complete("经纪机构自己的需求"));
        assertThat(introduce(broker, own, achievement).expect(409).problem()).isEqualTo("/problems/own-interest");
    }

    @Test
    void anAnonymousOwnerStaysUnnamed() {
        String demand = publishing.publish(buyer, ListingKind.DEMAND, DemandContents.anonymous("稀土钢匿名引荐"));
        Answer proposed = introduce(broker, demand, achievement("稀土钢匿名引荐成果")).expect(201);

        JsonNode seen =
                seller.get("/api/introductions/" + proposed.id()).expect(200).body();

        assertThat(seen.path("demand").path("organizationName").isNull()).isTrue();
        assertThat(seen.path("achievement").path("organizationName").asText()).isNotEmpty();
    }

    @Test
    void notesAreTheOwnOrganizationsOnly() {
        String demand = demand("稀土钢备注");
        var agency = people.organization(OrganizationKind.AGENCY);
        Person writer = people.member(agency, Role.BROKER);
        Person colleague = people.member(agency, Role.BROKER);
        String id = writer.post("/api/brokerage/notes", Map.of("demandId", demand, "text", "预算可以谈"))
                .expect(201)
                .id();
        String about = "/api/brokerage/notes/about?demandId=" + demand;

        assertThat(colleague.get(about).expect(200).body().findValuesAsText("text"))
                .containsExactly("预算可以谈");
        assertThat(broker.get(about).expect(200).body()).isEmpty();
        assertThat(broker.get("/api/brokerage/notes").expect(200).body().path("items"))
                .isEmpty();
        broker.delete("/api/brokerage/notes/" + id).expect(404);
        colleague.delete("/api/brokerage/notes/" + id).expect(403);
        people.staff(Role.ADMINISTRATOR).get(about).expect(403);
        buyer.get(about).expect(403);
        writer.delete("/api/brokerage/notes/" + id).expect(204);
        assertThat(writer.get(about).expect(200).body()).isEmpty();
    }

    @Test
    void aGoodPairIsSuggestedUntilSomebodyActs() {
        String demand = demand("稀土钢板坯矫直横向裂纹建议引荐");
        String achievement = achievement("稀土钢板坯矫直横向裂纹控制渣系建议引荐");

        Eventually.within(SOON, () -> assertThat(suggested(demand)).contains(achievement));
        assertThat(broker.get("/api/brokerage/suggestions?size=1")
                        .expect(200)
                        .body()
                        .path("items"))
                .hasSize(1);
        introduce(broker, demand, achievement).expect(201);

        assertThat(suggested(demand)).doesNotContain(achievement);
        assertThat(broker.get("/api/brokerage/stale-matches?days=1")
                        .expect(200)
                        .body()
                        .path("items"))
                .allSatisfy(pair -> assertThat(pair.path("days").asInt()).isPositive());
    }

    @Test
    void theWorkbenchIsForBrokersAndTheBureau() {
        for (String path : List.of(
                "/api/brokerage/unmatched-demands",
                "/api/brokerage/suggestions",
                "/api/brokerage/stale-matches",
                "/api/brokerage/funnel",
                "/api/brokerage/funnel/leads?stage=PAIRED",
                "/api/brokerage/export?list=UNMATCHED&format=CSV",
                "/api/brokerage/funnel/export?format=CSV")) {
            people.visitor().get(path).expect(401);
            seller.get(path).expect(403);
            buyer.get(path).expect(403);
            people.staff(Role.FIRST_REVIEWER).get(path).expect(403);
            broker.get(path).expect(200);
            people.staff(Role.AUDITOR).get(path).expect(200);
        }
        people.staff(Role.ADMINISTRATOR)
                .get("/api/brokerage/stale-negotiations")
                .expect(403);
        broker.get("/api/brokerage/suggestions?cursor=x").expect(400);
        broker.get("/api/brokerage/funnel?from=2026-05-02&until=2026-05-01").expect(400);
        broker.get("/api/brokerage/unmatched-demands?sort=BEST").expect(400);
    }

    @Test
    void onlyTheBureauLearnsSumsAndSeesPairsThatNobodyShared() {
        String demand = demand("稀土钢漏斗甲");
        String achievement = achievement("稀土钢漏斗乙");
        String id = enquiry(demand, achievement);
        String leads = "/api/brokerage/funnel/leads?stage=CONTACTED";

        assertThat(people.staff(Role.AUDITOR).get(leads).expect(200).body().findValuesAsText("demandId"))
                .contains(demand);
        JsonNode unshared = broker.get(leads).expect(200).body();
        assertThat(unshared.path("items")).isEmpty();
        assertThat(unshared.path("onlyCounted").asInt()).isPositive();
        buyer.post("/api/negotiations/" + id + "/brokers", Map.of("email", broker.email()))
                .expect(204);
        assertThat(broker.get(leads).expect(200).body().findValuesAsText("demandId"))
                .containsExactly(demand);
        assertThat(broker.get("/api/brokerage/funnel").body().path("steps").findValues("valueFen"))
                .allSatisfy(value -> assertThat(value.isNull()).isTrue());
        assertThat(people.staff(Role.AUDITOR)
                        .get("/api/brokerage/funnel")
                        .body()
                        .path("steps")
                        .get(5)
                        .path("valueFen")
                        .isNumber())
                .isTrue();
    }

    @Test
    void thatTwoTalkIsNoBrokersToKnow() {
        String demand = publishing.publish(buyer, ListingKind.DEMAND, DemandContents.unlike("裹包机防缠绕漏斗保密"));
        buyer.post(
                        "/api/negotiations",
                        Map.of(
                                "listingKind",
                                "ACHIEVEMENT",
                                "listingId",
                                achievement("稀土钢漏斗保密"),
                                "linkedListingId",
                                demand,
                                "message",
                                "想了解"))
                .expect(201);
        String pairs = "/api/brokerage/funnel/leads?stage=PAIRED";

        assertThat(people.staff(Role.ADMINISTRATOR)
                        .get(pairs)
                        .expect(200)
                        .body()
                        .findValuesAsText("demandId"))
                .contains(demand);
        JsonNode seen = broker.get(pairs).expect(200).body();
        assertThat(seen.findValuesAsText("demandId")).doesNotContain(demand);
        assertThat(seen.path("onlyCounted").asInt()).isPositive();
    }

    private List<String> suggested(String demand) {
        var found = new ArrayList<String>();
        String cursor = "";
        do {
            JsonNode page = broker.get("/api/brokerage/suggestions?size=100" + cursor)
                    .expect(200)
                    .body();
            for (JsonNode pair : page.path("items")) {
                if (pair.at("/demand/id").asText().equals(demand)) {
                    found.add(pair.at("/achievement/id").asText());
                }
            }
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());
        return found;
    }

    private static Answer introduce(Person person, String demand, String achievement) {
        return person.post(
                "/api/introductions", Map.of("demandId", demand, "achievementId", achievement, "reason", "工艺和指标都相配"));
    }

    private static List<String> notes(Person person) {
        return person.get("/api/notifications").expect(200).body().findValuesAsText("title");
    }

    private Person broker() {
        return people.member(people.organization(OrganizationKind.AGENCY), Role.BROKER);
    }

    private String achievement(String title) {
        return publishing.publish(seller, ListingKind.ACHIEVEMENT, AchievementContents.complete(title));
    }

    private String demand(String title) {
        return publishing.publish(buyer, ListingKind.DEMAND, DemandContents.complete(title));
    }

    private String enquiry(String demand, String achievement) {
        Map<String, String> body = Map.of(
                "listingKind", "ACHIEVEMENT", "listingId", achievement, "linkedListingId", demand, "message", "想了解");
        return buyer.post("/api/negotiations", body).expect(201).id();
    }
}
