package cn.techexchange.market.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.Publishing;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class VocabularyIT {
    private static final String ENTRIES = "/api/administration/vocabulary";
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private final Person administrator;
    private final Person auditor;
    private final Person institute;
    private final Person visitor;
    private final Publishing publishing;

    VocabularyIT(RunningPlatform platform, People people) {
        administrator = people.staff(Role.ADMINISTRATOR);
        auditor = people.staff(Role.AUDITOR);
        institute = people.institute();
        visitor = people.visitor();
        publishing = new Publishing(people, platform);
    }

    @Test
    void anAddedEntryIsFoundByWithinSecondsAndNoLongerWhenSwitchedOff() {
        String id = publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("锆酸镧热障涂层喷涂"));
        Eventually.within(PROMISED, () -> assertThat(found("锆酸镧热障")).contains(id));
        assertThat(found("龘靐齉")).doesNotContain(id);

        JsonNode entry = add("龘靐齉", "锆酸镧").expect(201).body();
        Eventually.within(PROMISED, () -> assertThat(found("龘靐齉")).contains(id));

        administrator
                .put(ENTRIES + "/" + entry.path("id").asText(), body("SAME", false, "龘靐齉", "锆酸镧"), "\"1\"")
                .expect(200);
        Eventually.within(PROMISED, () -> assertThat(found("龘靐齉")).doesNotContain(id));
    }

    @Test
    void aDeliveredEntryCanBeSwitchedOffAndTakenBack() {
        JsonNode delivered = find("聚醚醚酮");
        String path = ENTRIES + "/" + delivered.path("id").asText();

        administrator.put(path, body("SAME", false, "聚醚醚酮", "PEEK"), "\"0\"").expect(200);
        assertThat(find("聚醚醚酮").path("origin").asText()).isEqualTo("CHANGED");
        assertThat(find("聚醚醚酮").path("enabled").asBoolean()).isFalse();

        remove(path, 1).expect(204);
        assertThat(find("聚醚醚酮").path("origin").asText()).isEqualTo("DELIVERED");
        assertThat(remove(path, 0).expect(409).problem()).isEqualTo("/problems/delivered-entry-stays");
    }

    @Test
    void theSameEntryIsNotTakenTwice() {
        assertThat(add("NdFeB", "钕铁硼").expect(409).problem()).isEqualTo("/problems/vocabulary-entry-exists");
    }

    @Test
    void anOlderVersionIsRefused() {
        JsonNode entry = add("重版甲", "重版乙").expect(201).body();
        String path = ENTRIES + "/" + entry.path("id").asText();
        administrator.put(path, body("SAME", true, "重版甲", "重版丙"), "\"1\"").expect(200);

        assertThat(administrator
                        .put(path, body("SAME", true, "重版甲", "重版丁"), "\"1\"")
                        .expect(412)
                        .problem())
                .isEqualTo("/problems/version-changed");
    }

    @Test
    void aTermWithoutLettersIsRefusedAtItsField() {
        JsonNode errors = add("——", "铁合金").expect(400).body().path("errors");

        assertThat(errors.findValuesAsText("field")).containsExactly("terms");
    }

    @Test
    void everyChangeStandsInTheAuditTrail() {
        String id = add("留痕甲", "留痕乙").expect(201).id();
        remove(ENTRIES + "/" + id, 1).expect(204);

        JsonNode lines = auditor.get("/api/audit?subjectType=vocabulary-entry&subjectId=" + id)
                .expect(200)
                .body()
                .path("items");

        assertThat(lines.findValuesAsText("action"))
                .containsExactly("VOCABULARY_ENTRY_REMOVED", "VOCABULARY_ENTRY_ADDED");
    }

    @Test
    void onlyTheAdministratorWritesAndTheAuditorReads() {
        assertThat(auditor.get(ENTRIES).status()).isEqualTo(200);
        assertThat(auditor.get(ENTRIES + "/export").status()).isEqualTo(200);
        assertThat(auditor.post(ENTRIES, body("SAME", true, "甲甲", "乙乙")).status())
                .isEqualTo(403);
        assertThat(institute.get(ENTRIES).status()).isEqualTo(403);
        assertThat(visitor.get(ENTRIES).status()).isEqualTo(401);
    }

    @Test
    void aFileIsTakenInWholeOrNotAtAll() {
        JsonNode faults = upload("关系\t词\t来源\t状态\n同义\t导入甲|导入乙\t本局\t启用\n近义\t丙丙|丁丁\t本局\t启用\n同义\t戊\t本局\t开\n")
                .expect(400)
                .body()
                .path("errors");

        assertThat(faults.findValuesAsText("message"))
                .anyMatch(message -> message.startsWith("第 3 行“关系”"))
                .anyMatch(message -> message.startsWith("第 4 行“状态”"));
        assertThat(list("导入甲").path("items")).isEmpty();
    }

    @Test
    void whatWasExportedChangesNothingWhenTakenInAgain() {
        add("往返甲", "往返乙").expect(201);
        String exported =
                administrator.get(ENTRIES + "/export?format=CSV").expect(200).text();

        JsonNode taken = upload(exported).expect(200).body();

        assertThat(exported).contains("往返甲|往返乙").contains("钕铁硼|NdFeB");
        assertThat(taken.path("added").asInt()).isZero();
        assertThat(taken.path("changed").asInt()).isZero();
    }

    @Test
    void anAbbreviationOfAListingIsProposedUntilItIsRefused() {
        publishing.publish(institute, ListingKind.ACHIEVEMENT, AchievementContents.complete("聚芳醚腈（QXZN）薄膜制备"));

        JsonNode proposed = auditor.get("/api/administration/vocabulary-candidates")
                .expect(200)
                .body();
        assertThat(proposed.toString()).contains("\"聚芳醚腈\",\"QXZN\"");

        administrator
                .post("/api/administration/vocabulary-candidates/refusals", Map.of("terms", List.of("聚芳醚腈", "QXZN")))
                .expect(204);
        assertThat(auditor.get("/api/administration/vocabulary-candidates")
                        .expect(200)
                        .body()
                        .toString())
                .doesNotContain("QXZN");
    }

    private List<String> found(String text) {
        return visitor.get("/api/search?kind=ACHIEVEMENT&q=" + encoded(text))
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("id");
    }

    private Answer add(String... terms) {
        return administrator.post(ENTRIES, body("SAME", true, terms));
    }

    private static Map<String, Object> body(String relation, boolean enabled, String... terms) {
        return Map.of("relation", relation, "terms", List.of(terms), "source", "科技局核定", "enabled", enabled);
    }

    private JsonNode list(String text) {
        return administrator.get(ENTRIES + "?q=" + encoded(text)).expect(200).body();
    }

    private JsonNode find(String text) {
        return list(text).path("items").get(0);
    }

    private Answer remove(String path, int version) {
        return administrator.send(administrator
                .request(path)
                .header("If-Match", "\"" + version + "\"")
                .DELETE());
    }

    private Answer upload(String content) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"words.tsv\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + content + "\r\n--x--\r\n";
        return administrator.send(administrator
                .request(ENTRIES + "/import")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
