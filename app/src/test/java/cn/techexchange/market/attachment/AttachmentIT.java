package cn.techexchange.market.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.listing.ListedItems;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnPlatform
class AttachmentIT {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String BOUNDARY = "exchange-test-boundary";
    private final RunningPlatform platform;
    private final People people;
    private final Person owner;
    private final ListedItems items;

    AttachmentIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        owner = people.institute();
        items = new ListedItems(platform, people);
    }

    @Test
    void aPublicFileShowsWithTheVersionItWasApprovedIn() {
        Listing draft = draft("带附件的成果");
        Answer added = upload(draft.id(), "PUBLIC", "检测报告.pdf", PDF).expect(201);
        String address = "/api/public/attachments/" + added.id();
        assertThat(people.visitor().get(address).status()).isEqualTo(404);
        assertThat(people.institute().get(address).status()).isEqualTo(404);
        assertThat(owner.get(address).status()).isEqualTo(200);

        items.approve(submit(draft.id()));

        Answer file = people.visitor().get(address).expect(200);
        assertThat(file.bytes()).isEqualTo(PDF);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
    }

    @Test
    void aFileAddedLaterWaitsForTheReview() {
        Listing listed = items.achievement(owner, "先发布后加附件");

        Answer added = upload(listed.id(), "PUBLIC", "现场照片.png", PNG).expect(201);

        String address = "/api/public/attachments/" + added.id();
        assertThat(people.visitor().get(address).status()).isEqualTo(404);
        assertThat(people.staff(Role.ADMINISTRATOR).get(address).status()).isEqualTo(200);
        assertThat(owner.get("/api/achievements/" + listed.id())
                        .body()
                        .path("status")
                        .path("change")
                        .asText())
                .isEqualTo("DRAFT");
    }

    @Test
    void confidentialFilesStayWithTheirOwner() {
        Listing listed = items.achievement(owner, "有保密附件");
        Answer added = upload(listed.id(), "SECOND", "核心工艺.pdf", PDF).expect(201);
        String address = "/api/public/attachments/" + added.id();

        assertThat(owner.get(address).status()).isEqualTo(200);
        assertThat(people.visitor().get(address).status()).isEqualTo(404);
        assertThat(people.enterprise().get(address).status()).isEqualTo(404);
        assertThat(people.staff(Role.ADMINISTRATOR).get(address).status()).isEqualTo(404);
        assertThat(people.visitor()
                        .get("/api/public/listings/" + listed.id() + "/attachments")
                        .body()
                        .size())
                .isZero();
    }

    @Test
    void whoWasLetInOpensTheFilesOfTheGrantedTier() {
        Listing listed = items.achievement(owner, "向对方开放附件");
        Answer first = upload(listed.id(), "FIRST", "试验报告.pdf", PDF).expect(201);
        Answer second = upload(listed.id(), "SECOND", "图纸.pdf", PDF).expect(201);
        Person reader = people.enterprise();
        String request = opened(listed.id(), reader);

        assertThat(reader.get("/api/access-requests/" + request + "/attachments")
                        .expect(200)
                        .body()
                        .findValuesAsText("name"))
                .containsExactly("试验报告.pdf");
        assertThat(reader.get("/api/public/attachments/" + first.id()).status()).isEqualTo(200);
        assertThat(reader.get("/api/public/attachments/" + second.id()).status())
                .isEqualTo(404);
        assertThat(owner.get("/api/listings/" + listed.id() + "/readings")
                        .body()
                        .findValuesAsText("subject"))
                .contains("附件：试验报告.pdf");
    }

    private String opened(String listing, Person reader) {
        owner.send(owner.request("/api/listings/" + listing + "/confidential")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"first\": \"技术路线\", \"second\": \"\"}")))
                .expect(200);
        Answer asked = reader.post(
                        "/api/access-requests", Map.of("listingId", listing, "tier", "FIRST", "purpose", "评估适用性"))
                .expect(201);
        owner.move("/api/access-requests/received/" + asked.id() + "/grant", "{}", "\"0\"")
                .expect(200);
        String sha256 = reader.get("/api/access-requests/" + asked.id() + "/undertaking")
                .body()
                .path("sha256")
                .asText();
        reader.post("/api/access-requests/" + asked.id() + "/accept", Map.of("sha256", sha256))
                .expect(200);
        return asked.id();
    }

    @Test
    void theOwnerPutsFilesInOrderAndReadersSeeIt() {
        Listing draft = draft("附件的顺序");
        String first = upload(draft.id(), "PUBLIC", "一.pdf", PDF).expect(201).id();
        String second = upload(draft.id(), "PUBLIC", "二.pdf", PDF).expect(201).id();
        items.approve(submit(draft.id()));
        String order = "/api/listings/" + draft.id() + "/attachments/order";
        Map<String, Object> turned = Map.of("ids", List.of(second, first));
        String etag = etag(draft.id());

        people.institute().put(order, turned, etag).expect(404);
        owner.put(order, Map.of("ids", List.of(second)), etag).expect(400);
        owner.put(order, Map.of("ids", List.of(second, second)), etag).expect(400);
        Answer ordered = owner.put(order, turned, etag).expect(200);

        assertThat(ids(ordered)).containsExactly(second, first);
        assertThat(ids(people.visitor().get("/api/public/listings/" + draft.id() + "/attachments")))
                .containsExactly(second, first);
        owner.put(order, turned, etag).expect(412);
        String third = upload(draft.id(), "PUBLIC", "三.pdf", PDF).expect(201).id();
        assertThat(ids(owner.get("/api/listings/" + draft.id() + "/attachments")))
                .containsExactly(second, first, third);
    }

    private static List<String> ids(Answer files) {
        return files.expect(200).body().findValuesAsText("id");
    }

    @Test
    void theFirstBytesDecideTheType() {
        Listing draft = draft("伪装的附件");
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(upload(draft.id(), "PUBLIC", "报告.pdf", page).status()).isEqualTo(415);
        assertThat(upload(draft.id(), "PUBLIC", "空.pdf", new byte[0]).status()).isEqualTo(400);
        assertThat(upload(draft.id(), "PUBLIC", "大.pdf", large()).status()).isEqualTo(413);
        assertThat(owner.get("/api/listings/" + draft.id() + "/attachments")
                        .body()
                        .size())
                .isZero();
    }

    @Test
    void othersCannotAddOrRemove() {
        Listing draft = draft("别人的附件");
        Answer added = upload(draft.id(), "PUBLIC", "照片.png", PNG).expect(201);
        Person other = people.institute();
        String files = "/api/listings/" + draft.id() + "/attachments";

        assertThat(upload(other, draft.id(), "PUBLIC", "照片.png", PNG, added.etag())
                        .status())
                .isEqualTo(404);
        assertThat(other.get(files).status()).isEqualTo(404);
        assertThat(delete(other, files + "/" + added.id(), added.etag()).status())
                .isEqualTo(404);
        delete(owner, files + "/" + added.id(), added.etag()).expect(204);
        assertThat(owner.get(files).body().size()).isZero();
    }

    @Test
    void eachChangeOfFilesIsMadeOnTheVersionThatWasSeen() {
        Listing draft = draft("附件的版本");
        String files = "/api/listings/" + draft.id() + "/attachments";
        String first = etag(draft.id());
        Answer confidential =
                upload(owner, draft.id(), "SECOND", "图纸.pdf", PDF, first).expect(201);
        Answer shown = upload(owner, draft.id(), "PUBLIC", "照片.png", PNG, confidential.etag())
                .expect(201);

        assertThat(upload(owner, draft.id(), "PUBLIC", "照片.png", PNG, first).status())
                .isEqualTo(412);
        assertThat(upload(owner, draft.id(), "PUBLIC", "照片.png", PNG, null).status())
                .isEqualTo(428);
        assertThat(delete(owner, files + "/" + shown.id(), confidential.etag()).status())
                .isEqualTo(412);
        assertThat(owner.delete(files + "/" + shown.id()).status()).isEqualTo(428);
        assertThat(owner.get(files).body()).hasSize(2);
        assertThat(etag(draft.id())).isEqualTo(shown.etag());
        assertThat(delete(owner, files + "/" + shown.id(), shown.etag())
                        .expect(204)
                        .etag())
                .isEqualTo(etag(draft.id()))
                .isNotEqualTo(shown.etag());
    }

    private String etag(String listing) {
        return owner.get("/api/achievements/" + listing).expect(200).etag();
    }

    private static Answer delete(Person person, String path, String etag) {
        return person.send(person.request(path).header("If-Match", etag).DELETE());
    }

    private Listing draft(String title) {
        return items.draft(owner, ListingKind.ACHIEVEMENT, AchievementContents.complete(title));
    }

    private Listing submit(String draft) {
        return items.submit(owner, platform.bean(Listings.class).find(draft).orElseThrow());
    }

    private static byte[] large() {
        byte[] bytes = new byte[21 * 1024 * 1024];
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);
        return bytes;
    }

    private Answer upload(String listing, String tier, String name, byte[] content) {
        return upload(owner, listing, tier, name, content, etag(listing));
    }

    private static Answer upload(
            Person person, String listing, String tier, String name, byte[] content, @Nullable String etag) {
        var body = new ByteArrayOutputStream();
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"tier\"\r\n\r\n" + tier + "\r\n");
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        HttpRequest.Builder request = person.request("/api/listings/" + listing + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return person.send(etag == null ? request : request.header("If-Match", etag));
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
