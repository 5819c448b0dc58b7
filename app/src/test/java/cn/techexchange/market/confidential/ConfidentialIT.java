package cn.techexchange.market.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.listing.ListedItems;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class ConfidentialIT {
    private static final String FIRST = "配方区间：氧化铈 3% 至 8%";
    private static final String SECOND = "核心工艺：升温曲线与真空度";
    private final RunningPlatform platform;
    private final People people;
    private final Person owner;
    private final Person reader;
    private final ListedItems items;
    private String listing = "";

    ConfidentialIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        owner = people.institute();
        reader = people.enterprise();
        items = new ListedItems(platform, people);
    }

    @BeforeEach
    void listWithConfidentialTexts() {
        listing = items.achievement(owner, "有保密资料的成果").id();
        owner.send(owner.request("/api/listings/" + listing + "/confidential")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(
                                "{\"first\": \"%s\", \"second\": \"%s\"}".formatted(FIRST, SECOND))))
                .expect(200);
    }

    @Test
    void requestDecisionUndertakingReading() {
        Answer asked = ask("FIRST").expect(201);
        assertThat(detail(asked).status()).isEqualTo(403);
        Answer granted = decide(asked, "grant", version(asked)).expect(200);
        assertThat(detail(asked).status()).isEqualTo(403);

        Answer accepted = accept(asked).expect(200);

        assertThat(accepted.body().path("acceptedAt").asText()).isNotEmpty();
        assertThat(accepted.body().path("undertakingSha256").asText()).hasSize(64);
        assertThat(granted.body().path("state").asText()).isEqualTo("GRANTED");
        Answer opened = detail(asked).expect(200);
        assertThat(opened.body().path("first").asText()).isEqualTo(FIRST);
        assertThat(opened.body().path("second").isNull()).isTrue();
        assertThat(owner.get("/api/listings/" + listing + "/readings")
                        .expect(200)
                        .body()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void nothingOpensAfterItWasRevoked() {
        Answer asked = ask("SECOND").expect(201);
        decide(asked, "grant", version(asked)).expect(200);
        Answer accepted = accept(asked).expect(200);
        assertThat(detail(asked).expect(200).body().path("second").asText()).isEqualTo(SECOND);

        decide(asked, "revoke", version(accepted)).expect(200);

        Answer refused = detail(asked);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("/problems/access-not-open");
        assertThat(decide(asked, "grant", version(accepted) + 1).status()).isEqualTo(409);
    }

    @Test
    void anOutdatedUndertakingIsNotAccepted() {
        Answer asked = ask("FIRST").expect(201);
        decide(asked, "grant", version(asked)).expect(200);

        Answer refused =
                reader.post("/api/access-requests/" + asked.id() + "/accept", Map.of("sha256", "0".repeat(64)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("/problems/undertaking-changed");
    }

    @Test
    void aRequestNamesThePublicTitleAndNoUnreviewedOne() {
        Answer own = owner.get("/api/achievements/" + listing).expect(200);
        owner.put("/api/achievements/" + listing, Map.of("title", "尚未审核的名称"), own.etag())
                .expect(200);

        Answer asked = ask("FIRST").expect(201);

        assertThat(asked.body().path("listingTitle").asText()).isEqualTo("有保密资料的成果");
    }

    @Test
    void oneOpenRequestIsEnough() {
        ask("FIRST").expect(201);

        assertThat(ask("FIRST").problem()).isEqualTo("/problems/access-already-requested");
    }

    @Test
    void othersLearnNothing() {
        Answer asked = ask("FIRST").expect(201);
        decide(asked, "grant", version(asked)).expect(200);
        accept(asked).expect(200);
        Person stranger = people.enterprise();
        String texts = "/api/listings/" + listing + "/confidential";
        String opened = "/api/access-requests/" + asked.id() + "/detail";

        assertThat(stranger.get(texts).status()).isEqualTo(404);
        assertThat(stranger.get(opened).status()).isEqualTo(404);
        assertThat(reader.get(texts).status()).isEqualTo(404);
        assertThat(owner.get(opened).status()).isEqualTo(404);
        assertThat(people.visitor().get(texts).status()).isEqualTo(401);
        assertThat(people.visitor().get(opened).status()).isEqualTo(401);
        assertThat(stranger.move(
                                "/api/access-requests/received/" + asked.id() + "/revoke",
                                Map.of("reason", "收回"),
                                "\"1\"")
                        .status())
                .isEqualTo(404);
        for (Person person : List.of(people.visitor(), stranger, reader)) {
            Answer detail = person.get("/api/public/achievements/" + listing).expect(200);
            assertThat(new String(detail.bytes(), StandardCharsets.UTF_8)).doesNotContain("氧化铈", "升温曲线");
        }
    }

    @Test
    void noOtherTableHoldsTheTexts() {
        Answer asked = ask("SECOND").expect(201);
        decide(asked, "grant", version(asked)).expect(200);
        accept(asked).expect(200);
        detail(asked).expect(200);

        assertThat(count("SELECT COUNT(*) FROM confidential_detail WHERE detail LIKE ?"))
                .isPositive();
        assertThat(count("SELECT COUNT(*) FROM audit_entry WHERE detail LIKE ?"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM outbox WHERE payload LIKE ?")).isZero();
        assertThat(count("SELECT COUNT(*) FROM listing WHERE content LIKE ?")).isZero();
        assertThat(count("SELECT COUNT(*) FROM listing_version WHERE content LIKE ?"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM confidential_reading WHERE subject LIKE ?"))
                .isZero();
    }

    @SuppressWarnings("unchecked")
    private long count(String query) {
        TransactionOperations<Connection> transactions = platform.bean(TransactionOperations.class);
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().prepareStatement(query)) {
                statement.setString(1, "%升温曲线%");
                try (ResultSet result = statement.executeQuery()) {
                    result.next();
                    return result.getLong(1);
                }
            }
        });
    }

    private Answer ask(String tier) {
        return reader.post(
                "/api/access-requests", Map.of("listingId", listing, "tier", tier, "purpose", "评估是否适用于本厂板坯产线"));
    }

    private Answer decide(Answer asked, String move, long version) {
        return owner.move(
                "/api/access-requests/received/" + asked.id() + "/" + move,
                Map.of("reason", "按约定处理"),
                "\"" + version + "\"");
    }

    private Answer accept(Answer asked) {
        Answer undertaking = reader.get("/api/access-requests/" + asked.id() + "/undertaking")
                .expect(200);
        assertThat(undertaking.body().path("text").asText()).contains("保密承诺书");
        return reader.post(
                "/api/access-requests/" + asked.id() + "/accept",
                Map.of("sha256", undertaking.body().path("sha256").asText()));
    }

    private Answer detail(Answer asked) {
        return reader.get("/api/access-requests/" + asked.id() + "/detail");
    }

    private static long version(Answer answer) {
        return answer.body().path("version").asLong();
    }
}
