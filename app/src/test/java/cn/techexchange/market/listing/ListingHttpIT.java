package cn.techexchange.market.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.platform.json.Json;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@OnPlatform
class ListingHttpIT {
    private final People people;
    private final Person institute;
    private final Person enterprise;
    private final Person administrator;
    private final Json json;

    ListingHttpIT(People people, RunningPlatform platform) {
        this.people = people;
        institute = people.institute();
        enterprise = people.enterprise();
        administrator = people.staff(Role.ADMINISTRATOR);
        json = platform.bean(Json.class);
    }

    @Test
    void aDraftMayBeIncompleteButNotMalformed() {
        Answer draft =
                institute.post("/api/achievements", Map.of("title", "半成品")).expect(201);

        Answer saved = institute
                .put(path(draft), Map.of("title", "半成品", "summary", "还没写完"), draft.etag())
                .expect(200);
        assertThat(saved.body().path("content").path("summary").asText()).isEqualTo("还没写完");
        Answer refused = institute.put(path(draft), """
                {"title": "<b>标题</b>", "summary": "响\\u0007铃",
                 "terms": {"price": {"lowFen": -1, "highFen": 9007199254740992}, "transferModes": ["NOPE"]},
                 "rights": {"owners": [{"name": "甲", "sharePercent": 120}]}}
                """, saved.etag());
        assertThat(refused.expect(400).body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "title",
                        "summary",
                        "terms.price.lowFen",
                        "terms.price.highFen",
                        "terms.transferModes[0]",
                        "rights.owners[0].sharePercent");
    }

    @Test
    void valuesOfAWrongTypeAreRefused() {
        for (String body : List.of(
                "{\"maturity\": {\"level\": \"高\"}}",
                "{\"terms\": {\"price\": {\"lowFen\": 99999999999999999999}}}",
                "{\"terms\": {\"price\": {\"kind\": \"FREE\"}}}",
                "{\"terms\": {\"validUntil\": \"2026-02-30\"}}",
                "[]",
                "{")) {
            Answer answer = institute.post("/api/achievements", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void submittingNamesEverythingThatIsMissing() {
        Answer draft =
                institute.post("/api/achievements", Map.of("title", "缺很多")).expect(201);

        Answer refused = institute.move("/api/listings/" + id(draft) + "/submit", "{}", draft.etag());

        assertThat(refused.expect(400).body().path("errors").findValuesAsText("field"))
                .contains(
                        "summary",
                        "classification.technologyField",
                        "maturity.level",
                        "rights.owners",
                        "terms.transferModes",
                        "terms.price.kind",
                        "contact.name");
    }

    @Test
    void aVagueDemandComesBackWithAHint() {
        Answer draft = enterprise
                .post("/api/demands", json.write(DemandContents.vague("提高质量")))
                .expect(201);

        Answer refused = enterprise
                .move("/api/listings/" + id(draft) + "/submit", "{}", draft.etag())
                .expect(400);

        assertThat(refused.body().path("errors").get(0).path("field").asText()).isEqualTo("targets");
        assertThat(refused.body().path("errors").get(0).path("message").asText())
                .contains("可测量的指标");
    }

    @Test
    void theBureauPublishesAndEverybodyReads() {
        Answer submitted = submitted("公开阅读");
        JsonNode row = queued(id(submitted));
        assertThat(row.path("organizationName").asText()).isNotEmpty();

        administrator
                .move("/api/review/listings/" + id(submitted) + "/approve", "{}", submitted.etag())
                .expect(200);

        String address = "/api/public/achievements/" + id(submitted);
        JsonNode forVisitors = people.visitor().get(address).expect(200).body();
        assertThat(forVisitors.path("content").path("title").asText()).isEqualTo("公开阅读");
        assertThat(forVisitors.path("contact").isNull()).isTrue();
        assertThat(new String(people.visitor().get(address).bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("0472-1234567");
        assertThat(enterprise.get(address).body().path("contact").path("phone").asText())
                .isEqualTo("0472-1234567");
        assertThat(people.visitor()
                        .get("/api/public/listings/" + id(submitted) + "/versions")
                        .expect(200)
                        .body()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aReturnedOneShowsItsAuthorWhy() {
        Answer submitted = submitted("退回补充");
        administrator
                .move(
                        "/api/review/listings/" + id(submitted) + "/return",
                        Map.of("reason", "请补充第三方检测报告"),
                        submitted.etag())
                .expect(200);

        JsonNode status = institute
                .get("/api/achievements/" + id(submitted))
                .expect(200)
                .body()
                .path("status");
        assertThat(status.path("state").asText()).isEqualTo("RETURNED");
        assertThat(status.path("reason").asText()).isEqualTo("请补充第三方检测报告");
    }

    @Test
    void aLostUpdateIsRefused() {
        Answer draft =
                institute.post("/api/achievements", Map.of("title", "并发")).expect(201);
        institute.put(path(draft), Map.of("title", "先写的"), draft.etag()).expect(200);

        Answer late = institute.put(path(draft), Map.of("title", "后写的"), draft.etag());

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("/problems/version-changed");
        assertThat(institute
                        .send(institute
                                .request(path(draft))
                                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
                                .header("Content-Type", "application/json"))
                        .status())
                .isEqualTo(428);
    }

    @Test
    void othersDoNotLearnOfADraft() {
        Answer draft =
                institute.post("/api/achievements", Map.of("title", "私有")).expect(201);
        Person other = people.institute();

        assertThat(other.get(path(draft)).status()).isEqualTo(404);
        assertThat(other.put(path(draft), Map.of("title", "抢"), draft.etag()).status())
                .isEqualTo(404);
        assertThat(other.move("/api/listings/" + id(draft) + "/submit", "{}", draft.etag())
                        .status())
                .isEqualTo(404);
        assertThat(enterprise.get(path(draft)).status()).isEqualTo(403);
        assertThat(people.visitor().get(path(draft)).status()).isEqualTo(401);
        assertThat(people.visitor().get("/api/public/achievements/" + id(draft)).status())
                .isEqualTo(404);
        assertThat(administrator.get("/api/review/achievements/" + id(draft)).status())
                .isEqualTo(404);
    }

    @Test
    void theReviewerSeesWhatMayBeTheSame() {
        Answer first = submitted("双胞胎成果");
        Answer second = submitted("双胞胎成果");

        JsonNode duplicates = administrator
                .get("/api/review/achievements/" + id(second))
                .expect(200)
                .body()
                .path("duplicates");

        JsonNode found = StreamSupport.stream(duplicates.spliterator(), false)
                .filter(node -> node.path("id").asText().equals(id(first)))
                .findFirst()
                .orElseThrow();
        assertThat(found.path("sameTitle").asBoolean()).isTrue();
        assertThat(found.path("similarityPercent").asInt()).isEqualTo(100);
    }

    @Test
    void anAnonymousDemandNeverNamesItsOrganization() {
        Answer draft = enterprise
                .post("/api/demands", json.write(DemandContents.anonymous("匿名的需求")))
                .expect(201);
        Answer submitted = enterprise
                .move("/api/listings/" + id(draft) + "/submit", "{}", draft.etag())
                .expect(200);
        administrator
                .move("/api/review/listings/" + id(draft) + "/approve", "{}", submitted.etag())
                .expect(200);

        Answer seen = institute.get("/api/public/demands/" + id(draft)).expect(200);

        assertThat(seen.body().path("buyer").isNull()).isTrue();
        assertThat(new String(seen.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(enterprise.organizationId())
                .doesNotContain("赵工")
                .doesNotContain("0472-7654321");
    }

    private Answer submitted(String title) {
        Answer draft = institute
                .post("/api/achievements", json.write(AchievementContents.complete(title)))
                .expect(201);
        return institute
                .move("/api/listings/" + id(draft) + "/submit", "{}", draft.etag())
                .expect(200);
    }

    private JsonNode queued(String id) {
        String cursor = "";
        while (true) {
            JsonNode page = administrator
                    .get("/api/review/listings?size=50" + cursor)
                    .expect(200)
                    .body();
            for (JsonNode row : page.path("items")) {
                if (row.path("listing").path("id").asText().equals(id)) {
                    return row;
                }
            }
            cursor = "&cursor=" + page.path("next").asText();
            assertThat(page.path("next").isNull()).as("listing in the queue").isFalse();
        }
    }

    private static String path(Answer draft) {
        return "/api/achievements/" + id(draft);
    }

    private static String id(Answer answer) {
        JsonNode status = answer.body().path("status");
        return (status.isMissingNode() ? answer.body() : status).path("id").asText();
    }
}
