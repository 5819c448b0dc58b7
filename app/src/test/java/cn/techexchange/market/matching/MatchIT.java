package cn.techexchange.market.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandClause;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.OwnerMove;
import cn.techexchange.market.search.Publishing;
import cn.techexchange.searchindex.clause.ClauseKind;
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
class MatchIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private final People people;
    private final Person institute;
    private final Person enterprise;
    private final Publishing publishing;

    MatchIT(People people, RunningPlatform platform) {
        this.people = people;
        institute = people.institute();
        enterprise = people.enterprise();
        publishing = new Publishing(people, platform);
    }

    @Test
    void bothSidesSeeTheMatchWithItsReasons() {
        String achievement = achievement("稀土钢板坯横向裂纹控制渣系");
        String demand = demand("稀土钢板坯矫直横向裂纹如何消除");

        JsonNode seen = awaitMatch(enterprise, "/api/demands/" + demand + "/matches", "achievement", achievement);

        assertThat(seen.path("side").asText()).isEqualTo("DEMAND");
        assertThat(seen.path("score").asInt()).isBetween(50, 100);
        assertThat(seen.path("findings")).hasSize(10);
        assertThat(agreement(seen, "INDUSTRY")).isEqualTo("MET");
        assertThat(agreement(seen, "MATURITY")).isEqualTo("MET");
        assertThat(agreement(seen, "PRICE")).isEqualTo("MET");
        assertThat(agreement(seen, "MODE")).isEqualTo("MET");
        assertThat(agreement(seen, "REGION")).isEqualTo("MET");
        assertThat(seen.path("sentences").size()).isPositive();
        JsonNode other = awaitMatch(institute, "/api/achievements/" + achievement + "/matches", "demand", demand);
        assertThat(other.path("score")).isEqualTo(seen.path("score"));
        assertThat(newest(institute)).contains(seen.path("id").asText());
    }

    @Test
    void eachClauseStandsBesideTheSentenceThatAnswers() {
        String achievement = achievement("稀土钢板坯逐条说明渣系");
        String demand = demand("稀土钢板坯逐条说明渣系需求");

        JsonNode seen = awaitMatch(enterprise, "/api/demands/" + demand + "/matches", "achievement", achievement);

        List<String> said = seen.path("clauses").findValuesAsText("said");
        assertThat(said).contains("表面裂纹率 ≤ 0.5 %", "不使用含氟渣");
        for (JsonNode clause : seen.path("clauses")) {
            assertThat(clause.path("agreement").asText().equals("UNKNOWN")
                            || !clause.path("achievement").isNull())
                    .as(clause.toString())
                    .isTrue();
        }
        assertThat(seen.path("advice")).isEmpty();
        JsonNode other = awaitMatch(institute, "/api/achievements/" + achievement + "/matches", "demand", demand);
        assertThat(other.path("clauses")).isEqualTo(seen.path("clauses"));
    }

    @Test
    void theClausesThatTheAuthorPutAreTheOnesThatCount() {
        String achievement = achievement("稀土钢板坯横向裂纹消除作者条目");
        var own = new DemandClause(ClauseKind.FUNCTION, "横向裂纹", null, null, null, "");
        String demand = publishing.publish(enterprise, ListingKind.DEMAND, DemandContents.withClauses(List.of(own)));

        JsonNode seen = awaitMatch(enterprise, "/api/demands/" + demand + "/matches", "achievement", achievement);

        assertThat(seen.path("clauses").findValuesAsText("said")).containsExactly("横向裂纹");
        JsonNode found = enterprise
                .get("/api/demands/" + demand + "/clauses")
                .expect(200)
                .body()
                .path("found");
        assertThat(found.size()).isGreaterThan(1);
    }

    @Test
    void whatNobodyAnswersIsForTheDemandsOwnSide() {
        achievement("稀土钢板坯建议检查渣系");
        String demand = demand("稀土钢板坯建议检查渣系需求");
        String path = "/api/demands/" + demand + "/matches/advice";

        JsonNode advice = enterprise.get(path).expect(200).body();

        assertThat(advice.path("compared").asInt()).isNotNegative();
        assertThat(advice.path("unmet").findValuesAsText("said")).doesNotContain("表面裂纹率 ≤ 0.5 %");
        assertThat(people.enterprise().get(path).status()).isEqualTo(404);
        assertThat(people.visitor().get(path).status()).isEqualTo(401);
    }

    @Test
    void aDismissedMatchLeavesOnlyTheOwnList() {
        String achievement = achievement("稀土钢连铸坯裂纹在线检测");
        String demand = demand("稀土钢连铸坯裂纹在线检测装置");
        String matches = "/api/demands/" + demand + "/matches";
        String id = awaitMatch(enterprise, matches, "achievement", achievement)
                .path("id")
                .asText();

        enterprise
                .post("/api/matches/" + id + "/dismissal", Map.of("reason", "TOO_EXPENSIVE"))
                .expect(204);

        assertThat(newest(enterprise)).doesNotContain(id);
        assertThat(newest(institute)).contains(id);
        JsonNode mine = awaitMatch(enterprise, matches, "achievement", achievement);
        assertThat(mine.path("dismissal").path("label").asText()).isEqualTo("价格不合适");
        JsonNode theirs = awaitMatch(institute, "/api/achievements/" + achievement + "/matches", "demand", demand);
        assertThat(theirs.path("dismissedByOther").asBoolean()).isTrue();
        assertThat(theirs.path("dismissal").isNull()).isTrue();

        enterprise.delete("/api/matches/" + id + "/dismissal").expect(204);

        assertThat(newest(enterprise)).contains(id);
    }

    @Test
    void aMatchEndsWhenEitherSideIsWithdrawn() {
        String achievement = achievement("稀土钢热送热装裂纹抑制");
        String demand = demand("稀土钢热送热装裂纹抑制方案");
        String matches = "/api/demands/" + demand + "/matches";
        awaitMatch(enterprise, matches, "achievement", achievement);

        publishing.move(institute, achievement, OwnerMove.WITHDRAW);

        assertThat(other(enterprise.get(matches).expect(200).body(), "achievement"))
                .doesNotContain(achievement);
    }

    @Test
    void anOrganisationIsNotMatchedWithItself() {
        String own = achievement("稀土钢自用裂纹渣系研究");
        String demand = publishing.publish(institute, ListingKind.DEMAND, DemandContents.complete("稀土钢自用裂纹渣系研究需求"));
        String foreign = publishing.publish(
                people.institute(), ListingKind.ACHIEVEMENT, AchievementContents.complete("稀土钢自用裂纹渣系研究外部"));
        String matches = "/api/demands/" + demand + "/matches";

        awaitMatch(institute, matches, "achievement", foreign);

        assertThat(other(institute.get(matches).expect(200).body(), "achievement"))
                .doesNotContain(own);
    }

    @Test
    void othersSeeNothingAndTheBureauSeesAll() {
        String achievement = achievement("稀土钢裂纹权限检查");
        String demand = demand("稀土钢裂纹权限检查需求");
        String matches = "/api/demands/" + demand + "/matches";
        String id = awaitMatch(enterprise, matches, "achievement", achievement)
                .path("id")
                .asText();

        Person stranger = people.enterprise();

        assertThat(stranger.get(matches).status()).isEqualTo(404);
        assertThat(institute.get(matches).status()).isEqualTo(404);
        assertThat(people.visitor().get(matches).status()).isEqualTo(401);
        assertThat(stranger.post("/api/matches/" + id + "/dismissal", Map.of("reason", "OTHER"))
                        .status())
                .isEqualTo(404);
        assertThat(enterprise
                        .post("/api/matches/" + id + "/dismissal", Map.of("reason", "NONSENSE"))
                        .status())
                .isEqualTo(400);
        JsonNode bureau =
                people.staff(Role.ADMINISTRATOR).get(matches).expect(200).body();
        assertThat(other(bureau, "achievement")).contains(achievement);
        assertThat(bureau.get(0).path("side").isNull()).isTrue();
    }

    private String achievement(String title) {
        return publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete(title));
    }

    private String demand(String title) {
        return publishing.publish(enterprise, ListingKind.DEMAND, DemandContents.complete(title));
    }

    private static JsonNode awaitMatch(Person person, String path, String side, String id) {
        Eventually.within(
                SOON,
                () -> assertThat(other(person.get(path).expect(200).body(), side))
                        .contains(id));
        for (JsonNode match : person.get(path).expect(200).body()) {
            if (match.path(side).path("id").asText().equals(id)) {
                return match;
            }
        }
        throw new AssertionError("the match is gone again");
    }

    private static List<String> other(JsonNode matches, String side) {
        return matches.findValues(side).stream()
                .map(listing -> listing.path("id").asText())
                .toList();
    }

    private static List<String> newest(Person person) {
        var ids = new ArrayList<String>();
        person.get("/api/matches?size=100")
                .expect(200)
                .body()
                .path("items")
                .forEach(match -> ids.add(match.path("id").asText()));
        return ids;
    }

    private static String agreement(JsonNode match, String criterion) {
        for (JsonNode finding : match.path("findings")) {
            if (finding.path("criterion").asText().equals(criterion)) {
                return finding.path("agreement").asText();
            }
        }
        throw new AssertionError("no finding for " + criterion);
    }
}
