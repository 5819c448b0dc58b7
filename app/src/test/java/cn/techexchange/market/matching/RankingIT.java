package cn.techexchange.market.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.feedback.FeedbackPair;
import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.feedback.SayFeedback;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.Publishing;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@OnPlatform
class RankingIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String RANKING = "/api/account/ranking";
    private final RunningPlatform platform;
    private final People people;
    private final Organization enterprise;
    private final Person buyer;
    private final Person seller;
    private final String achievement;
    private final String matches;

    RankingIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        enterprise = people.organization(OrganizationKind.ENTERPRISE);
        buyer = people.member(enterprise, Role.ENTERPRISE_MEMBER);
        seller = people.institute();
        var publishing = new Publishing(people, platform);
        achievement = publishing.publish(seller, ListingKind.ACHIEVEMENT, AchievementContents.complete("稀土钢板坯排序检验渣系"));
        matches = "/api/demands/"
                + publishing.publish(buyer, ListingKind.DEMAND, DemandContents.complete("稀土钢板坯排序检验渣系需求"))
                + "/matches";
    }

    @Test
    void whatOthersSayOfTheAchievementWeighsUntilTakenBackOrSwitchedOff() {
        int before = awaitMatch().path("score").asInt();
        Person critic = people.enterprise();
        String said = say(critic, FeedbackReason.TOO_COSTLY);
        for (int i = 0; i < 3; i++) {
            say(people.enterprise(), FeedbackReason.SUITABLE);
        }
        critic.delete("/api/feedback/" + said).expect(204);

        JsonNode weighed = match(buyer);

        assertThat(finding(weighed, "FEEDBACK").path("reason").asText()).startsWith("3 家单位反馈合适，0 家有保留意见。");
        assertThat(weighed.path("score").asInt()).isEqualTo(before + 1);
        assertThat(weighed.path("most").asInt()).isEqualTo(100);
        assertThat(weighed.path("findings")).hasSize(10);
        assertThat(points(weighed)).isEqualTo(weighed.path("score").asInt());

        buyer.put(RANKING, Map.of("personal", false), "*").expect(200);

        JsonNode plain = match(buyer);
        assertThat(plain.path("most").asInt()).isEqualTo(88);
        assertThat(plain.path("findings")).hasSize(7);
        assertThat(points(plain)).isEqualTo(plain.path("score").asInt());
        Person colleague = people.member(enterprise, Role.ENTERPRISE_MEMBER);
        assertThat(match(colleague)).isEqualTo(weighed);
    }

    @Test
    void howTheSellerAnswersAndWhatItCanHoldWeighs() {
        JsonNode unknown = awaitMatch();
        assertThat(finding(unknown, "RESPONSE").path("agreement").asText()).isEqualTo("UNKNOWN");
        assertThat(finding(unknown, "CAPACITY").path("agreement").asText()).isEqualTo("UNKNOWN");
        String talk = people.enterprise()
                .post(
                        "/api/negotiations",
                        Map.of("listingKind", "ACHIEVEMENT", "listingId", achievement, "message", "想了解许可条件"))
                .expect(201)
                .id();
        seller.post("/api/negotiations/" + talk + "/messages", Map.of("text", "可以，请说明产线"))
                .expect(201);
        seller.put("/api/organization/capacity", Map.of("talks", 1), "*").expect(200);

        JsonNode match = match(buyer);

        assertThat(finding(match, "RESPONSE").path("reason").asText())
                .startsWith("近 12 个月 1 家单位联系过成果单位，1 家在 7 天内得到答复。");
        assertThat(finding(match, "CAPACITY").path("agreement").asText()).isEqualTo("MISSED");
        assertThat(buyer.put("/api/organization/capacity", Map.of("talks", 1), "*")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theWeightsAreThereToRead() {
        JsonNode ranking = buyer.get(RANKING).expect(200).body();

        assertThat(ranking.path("personal").asBoolean()).isTrue();
        assertThat(ranking.path("weights").findValues("most").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(100);
        assertThat(people.visitor().get(RANKING).status()).isEqualTo(401);
    }

    private String say(Person giver, FeedbackReason reason) {
        var pair = new FeedbackPair(Ids.next(), achievement, giver.organizationId(), seller.organizationId());
        return platform.bean(SayFeedback.class)
                .say(giver.caller(), pair, ListingKind.DEMAND, Set.of(reason), "")
                .id();
    }

    private JsonNode awaitMatch() {
        Eventually.within(
                SOON,
                () -> assertThat(buyer.get(matches).expect(200).body().findValuesAsText("id"))
                        .contains(achievement));
        return match(buyer);
    }

    private JsonNode match(Person person) {
        return StreamSupport.stream(person.get(matches).expect(200).body().spliterator(), false)
                .filter(match -> match.at("/achievement/id").asText().equals(achievement))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode finding(JsonNode match, String criterion) {
        return StreamSupport.stream(match.path("findings").spliterator(), false)
                .filter(finding -> finding.path("criterion").asText().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static int points(JsonNode match) {
        return match.path("findings").findValues("points").stream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }
}
