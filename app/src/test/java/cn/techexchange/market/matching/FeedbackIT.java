package cn.techexchange.market.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class FeedbackIT {
    private final People people;
    private final Person seller;
    private final Person buyer;
    private final String path;

    FeedbackIT(People people, RunningPlatform platform) {
        this.people = people;
        seller = people.institute();
        buyer = people.enterprise();
        path = "/api/matches/" + MadeMatches.between(platform, buyer, seller) + "/feedback";
    }

    @Test
    void eachSideReadsWhatTheOtherTold() {
        give(buyer, "合同期内年产量只有 3 吨", "TOO_COSTLY", "TOO_EARLY").expect(200);
        give(seller, "", "FIGURES_NOT_MET").expect(200);

        JsonNode read = seller.get(path).expect(200).body();

        assertThat(labels(read.path("received"))).containsExactly("成熟度太低", "太贵");
        assertThat(read.at("/received/remark").asText()).isEqualTo("合同期内年产量只有 3 吨");
        assertThat(labels(read.path("own"))).containsExactly("指标达不到");
        assertThat(read.path("history")).hasSize(1);
        JsonNode asBuyer = buyer.get(path).expect(200).body();
        assertThat(labels(asBuyer.path("received"))).containsExactly("指标达不到");
    }

    @Test
    void theReceiverIsToldOnceThatThereIsFeedbackButNotWhat() {
        give(buyer, "预算不够", "TOO_COSTLY").expect(200);
        give(buyer, "", "TOO_EARLY").expect(200);

        JsonNode told = seller.get("/api/notifications").expect(200).body();

        assertThat(told.findValuesAsText("title")).containsExactly("收到匹配反馈");
        assertThat(told.toString()).doesNotContain("预算不够").doesNotContain("太贵");
        assertThat(buyer.get("/api/notifications").expect(200).body().findValuesAsText("title"))
                .isEmpty();
    }

    @Test
    void aChangeAndAWithdrawalStayInTheOwnHistoryOnly() {
        give(buyer, "", "TOO_COSTLY").expect(200);
        String changed = give(buyer, "", "SUITABLE").expect(200).id();
        buyer.delete("/api/feedback/" + changed).expect(204);

        JsonNode own = buyer.get(path).expect(200).body();

        assertThat(own.path("own").isNull()).isTrue();
        assertThat(own.path("history")).hasSize(3);
        JsonNode received = seller.get(path).expect(200).body();
        assertThat(received.path("received").isNull()).isTrue();
        assertThat(received.path("history")).isEmpty();
        buyer.delete("/api/feedback/" + changed).expect(404);
    }

    @Test
    void nobodyElseReadsOrTouchesIt() {
        String id = give(buyer, "仅供对方参考", "TOO_EARLY").expect(200).id();

        for (Person other : List.of(people.institute(), people.enterprise())) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(give(other, "", "SUITABLE").status()).isEqualTo(404);
            assertThat(other.delete("/api/feedback/" + id).status()).isEqualTo(404);
            assertThat(other.get("/api/feedback").expect(200).body().path("items"))
                    .isEmpty();
        }
        assertThat(seller.delete("/api/feedback/" + id).status()).isEqualTo(404);
        for (Role role : List.of(Role.FIRST_REVIEWER, Role.ADMINISTRATOR, Role.AUDITOR, Role.EXPERT)) {
            Person staff = people.staff(role);
            assertThat(staff.get(path).status()).isEqualTo(403);
            assertThat(staff.get("/api/feedback").status()).isEqualTo(403);
        }
        assertThat(people.visitor().get("/api/feedback").status()).isEqualTo(401);
    }

    @Test
    void aBrokerReadsWhatStandsAndNoMore() {
        String first = give(buyer, "", "TOO_EARLY").expect(200).id();
        String changed = give(buyer, "", "BENEFIT_UNCLEAR").expect(200).id();
        Person broker = people.member(people.organization(OrganizationKind.AGENCY), Role.BROKER);

        List<String> read = broker.get("/api/feedback?size=100")
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("id");

        assertThat(read).contains(changed).doesNotContain(first);
        assertThat(broker.get(path).status()).isEqualTo(403);
        assertThat(broker.delete("/api/feedback/" + changed).status()).isEqualTo(403);
        assertThat(buyer.get("/api/feedback").expect(200).body().path("items").findValuesAsText("id"))
                .containsExactly(changed);
    }

    @Test
    void suitableContradictsAnObjectionButNotAFailedContact() {
        Answer contradicting = give(buyer, "", "SUITABLE", "TOO_EARLY");

        assertThat(contradicting.status()).isEqualTo(400);
        assertThat(contradicting.body().at("/errors/0/field").asText()).isEqualTo("reasons");
        give(buyer, "", "SUITABLE", "CONTACT_FAILED").expect(200);
    }

    @Test
    void theTrailSaysThatSomethingWasToldButNotWhat() {
        give(buyer, "三年内不采购", "TOO_COSTLY").expect(200);

        String trail =
                people.staff(Role.AUDITOR).get("/api/audit?size=100").body().toString();

        assertThat(trail).contains("反馈匹配结果").doesNotContain("太贵").doesNotContain("三年内不采购");
    }

    private Answer give(Person person, String remark, String... reasons) {
        return person.put(path, Map.of("reasons", List.of(reasons), "remark", remark), "*");
    }

    private static List<String> labels(JsonNode feedback) {
        return feedback.path("reasons").findValuesAsText("label");
    }
}
