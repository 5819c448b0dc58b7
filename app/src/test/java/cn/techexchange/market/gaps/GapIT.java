package cn.techexchange.market.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.OrganizationKind;
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
class GapIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private final People people;
    private final Publishing publishing;
    private final Person administrator;
    private final Person buyer;

    GapIT(RunningPlatform platform, People people) {
        this.people = people;
        publishing = new Publishing(people, platform);
        administrator = people.staff(Role.ADMINISTRATOR);
        buyer = people.enterprise();
    }

    @Test
    void demandsWithoutSupplyAreFoundTogetherAndBecomeACandidate() {
        String one = demand("牧草青贮裹包机捡拾器防缠绕");
        String other = demand("牧草青贮裹包机捡拾器缠绕问题");
        awaitUnmatched(one, other);

        // What was listed a moment ago may be taken for matching between the list and the map.
        Eventually.within(SOON, () -> {
            recomputed();
            JsonNode map = administrator.get("/api/gaps").expect(200).body();
            assertThat(map.path("asOf").asText()).isNotEmpty();
            assertThat(demandsOf(clusterOf(map, one))).contains(one, other);
        });
        Answer proposed = administrator
                .post("/api/gaps/candidates", candidate(List.of(one, other)))
                .expect(201);
        assertThat(clusterOf(administrator.get("/api/gaps").body(), one)
                        .path("candidateId")
                        .asText())
                .isEqualTo(proposed.id());
        assertThat(administrator
                        .post("/api/gaps/candidates", candidate(List.of(one)))
                        .expect(409)
                        .problem())
                .isEqualTo("/problems/already-candidate");
        String withdraw = "/api/gaps/candidates/" + proposed.id() + "/withdraw";
        administrator.move(withdraw, Map.of("reason", "已有单位揭榜"), "\"9\"").expect(412);
        administrator.move(withdraw, Map.of("reason", "已有单位揭榜"), "\"0\"").expect(200);
        administrator.move(withdraw, Map.of("reason", "再撤"), "\"1\"").expect(409);
        administrator.post("/api/gaps/candidates", candidate(List.of(one))).expect(201);
        assertThat(administrator
                        .get("/api/gaps/candidates?state=WITHDRAWN")
                        .expect(200)
                        .body()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(proposed.id());
    }

    @Test
    void theBureauAloneDecidesAndBrokersRead() {
        Person broker = people.member(people.organization(OrganizationKind.AGENCY), Role.BROKER);

        for (String path : List.of("/api/gaps", "/api/gaps/candidates", "/api/gaps/export?format=CSV")) {
            broker.get(path).expect(200);
            people.staff(Role.AUDITOR).get(path).expect(200);
            buyer.get(path).expect(403);
            people.staff(Role.SECOND_REVIEWER).get(path).expect(403);
            people.visitor().get(path).expect(401);
        }
        for (Person other : List.of(broker, buyer, people.staff(Role.AUDITOR))) {
            other.post("/api/gaps/recompute").expect(403);
            other.post("/api/gaps/candidates", candidate(List.of("x"))).expect(403);
        }
        administrator.post("/api/gaps/candidates", candidate(List.of("x"))).expect(400);
    }

    private void awaitUnmatched(String... demands) {
        Eventually.within(
                SOON,
                () -> assertThat(people
                                .staff(Role.AUDITOR)
                                .get("/api/brokerage/unmatched-demands?sort=NEWEST&size=100")
                                .expect(200)
                                .body()
                                .path("items")
                                .findValues("demand")
                                .stream()
                                .map(demand -> demand.path("id").asText()))
                        .contains(demands));
    }

    /** Another test's computation may be under way. */
    private void recomputed() {
        Eventually.within(
                SOON,
                () -> assertThat(administrator.post("/api/gaps/recompute").status())
                        .isEqualTo(202));
        Eventually.within(
                SOON,
                () -> assertThat(administrator
                                .get("/api/gaps")
                                .body()
                                .at("/run/state")
                                .asText())
                        .isEqualTo("DONE"));
    }

    private static JsonNode clusterOf(JsonNode map, String demand) {
        for (JsonNode cluster : map.path("clusters")) {
            if (demandsOf(cluster).contains(demand)) {
                return cluster;
            }
        }
        throw new AssertionError("no cluster has " + demand);
    }

    private static List<String> demandsOf(JsonNode cluster) {
        var ids = new ArrayList<String>();
        cluster.path("demands")
                .forEach(member -> ids.add(member.at("/demand/id").asText()));
        return ids;
    }

    private static Map<String, Object> candidate(List<String> demands) {
        return Map.of("name", "牧草裹包机防缠绕", "reason", "三家单位提出，市场上没有相近成果", "demandIds", demands);
    }

    private String demand(String title) {
        return publishing.publish(buyer, ListingKind.DEMAND, DemandContents.unlike(title));
    }
}
