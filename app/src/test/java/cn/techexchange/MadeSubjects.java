package cn.techexchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.calendar.CalendarUploads;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.DemoPlatform;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Things that the demonstration data has none of, made by their owner as a browser would. */
final class MadeSubjects {
    private static final String BOUNDARY = "----made";
    private final Person owner;
    private final String listing;

    MadeSubjects(Person owner, String listing) {
        this.owner = owner;
        this.listing = listing;
    }

    String invitation() {
        return owner.post(
                        "/api/organization/invitations",
                        Map.of("email", "new@example.cn", "name", "新同事", "roles", List.of("INSTITUTE_MEMBER")))
                .expect(201)
                .id();
    }

    /** A frozen report of a year that is over. */
    static String report(Person administrator) {
        return administrator
                .post("/api/indicator/reports", Map.of("period", "2024"))
                .expect(201)
                .id();
    }

    /** A year that waits for another administrator's look. */
    static String calendar(Person administrator) {
        return CalendarUploads.propose(administrator, 2040, "2040-01-02,休息,元旦")
                .expect(201)
                .body()
                .at("/summary/id")
                .asText();
    }

    static String vocabularyEntry(Person administrator) {
        return administrator
                .post(
                        "/api/administration/vocabulary",
                        Map.of("relation", "SAME", "terms", List.of("试验词甲", "试验词乙"), "source", "试验", "enabled", true))
                .expect(201)
                .id();
    }

    static String subscription(Person person) {
        return person.post("/api/subscriptions", Map.of("kind", "SEARCH", "topic", "kind=DEMAND&q=稀土"))
                .expect(201)
                .id();
    }

    /** One that waits: no mail server runs here. */
    static String mail(DemoPlatform platform) throws SQLException {
        platform.person("institute").post("/api/account/mail/confirmation").expect(202);
        return platform.text("SELECT id FROM mail ORDER BY id DESC LIMIT 1");
    }

    String importBatch() {
        String fields = part("kind", "ACHIEVEMENT") + part("sourceSystem", "试验") + part("publish", "false");
        return upload("/api/imports", fields, "rows.jsonl", "{\"id\":\"1\",\"title\":\"某成果\"}");
    }

    String attachment() {
        return upload("/api/listings/" + listing + "/attachments", part("tier", "FIRST"), "说明.pdf", "%PDF-1.4\n%%EOF");
    }

    /** Access to the listing's confidential texts, granted and accepted. */
    String access(Person reader) {
        owner.send(owner.request("/api/listings/" + listing + "/confidential")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"first\": \"配方区间\", \"second\": \"核心参数\"}")))
                .expect(200);
        Answer asked = reader.post(
                        "/api/access-requests", Map.of("listingId", listing, "tier", "FIRST", "purpose", "评估是否适用"))
                .expect(201);
        owner.move(
                        "/api/access-requests/received/" + asked.id() + "/grant",
                        Map.of("reason", "按约定处理"),
                        "\"" + asked.body().path("version").asLong() + "\"")
                .expect(200);
        String hash = reader.get("/api/access-requests/" + asked.id() + "/undertaking")
                .expect(200)
                .body()
                .path("sha256")
                .asText();
        reader.post("/api/access-requests/" + asked.id() + "/accept", Map.of("sha256", hash))
                .expect(200);
        return asked.id();
    }

    /** With a difference: nobody here has the number. */
    String reconciliation(Person reviewer) {
        String rows = "合同登记编号,项目名称,卖方名称,买方名称,合同成交金额,技术交易额,登记日期\r\n1234567890123456,甲,乙,丙,2,1,2026-03-02";
        String fields = part("from", "2026-03-02") + part("to", "2026-03-02");
        return reviewer.send(reviewer.request("/api/desk/reconciliations")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(body(fields, "export.csv", rows))))
                .expect(201)
                .id();
    }

    /** A royalty of that registration, whose evidence is the contract's own text. */
    static String royalty(Person reviewer, String registration, String evidence) {
        String etag = reviewer.get("/api/desk/registrations/" + registration)
                .expect(200)
                .etag();
        Map<String, Object> grounds =
                Map.of("voucher", "凭证 1", "reason", "提成", "documentName", "凭证.pdf", "documentSha256", evidence);
        return reviewer.move(
                        "/api/registrations/" + registration + "/corrections/royalty",
                        Map.of(
                                "periodFrom",
                                "2025-01-01",
                                "periodTo",
                                "2025-06-30",
                                "receivedOn",
                                "2025-07-15",
                                "receivedFen",
                                100,
                                "grossFen",
                                100,
                                "technologyFen",
                                50,
                                "grounds",
                                grounds),
                        etag)
                .expect(200)
                .body()
                .at("/0/id")
                .asText();
    }

    /** Matches follow from the index in the background. */
    String match(DemoPlatform platform) throws SQLException {
        String own = "market_match WHERE achievement_id = '" + listing + "'";
        Eventually.within(
                Duration.ofSeconds(60), () -> assertThat(platform.count(own)).isPositive());
        return platform.text("SELECT id FROM " + own + " ORDER BY id LIMIT 1");
    }

    String feedback(String match) {
        return owner.put(
                        "/api/matches/" + match + "/feedback",
                        Map.of("reasons", List.of("TOO_EARLY"), "remark", ""),
                        "*")
                .expect(200)
                .id();
    }

    private String upload(String address, String fields, String fileName, String content) {
        String etag = owner.get("/api/achievements/" + listing).expect(200).etag();
        return owner.send(owner.request(address)
                        .header("If-Match", etag)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(body(fields, fileName, content))))
                .expect(201)
                .id();
    }

    private static String body(String fields, String fileName, String content) {
        return fields + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
