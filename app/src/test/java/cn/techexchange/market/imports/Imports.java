package cn.techexchange.market.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody who imports files and waits for what comes of them. */
final class Imports {
    private static final String BOUNDARY = "----a-boundary-of-the-tests";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Person owner;

    Imports(People people) {
        this(people, people.institute());
    }

    Imports(People people, Person owner) {
        this.owner = owner;
    }

    Person owner() {
        return owner;
    }

    JsonNode checked(String kind, String name, String content) {
        return checked(kind, name, content.getBytes(StandardCharsets.UTF_8));
    }

    JsonNode checked(String kind, String name, byte[] content) {
        return over(upload(kind, name, content, false).expect(201).id(), "check");
    }

    JsonNode started(JsonNode batch) {
        String id = batch.path("id").asText();
        owner.post("/api/imports/" + id + "/start").expect(200);
        return over(id, "run");
    }

    JsonNode run(String kind, String name, String content) {
        return started(checked(kind, name, content));
    }

    JsonNode run(String kind, String name, byte[] content) {
        return started(checked(kind, name, content));
    }

    Answer upload(String kind, String name, byte[] content, boolean publish) {
        var body = new ByteArrayOutputStream();
        part(body, "kind", kind);
        part(body, "sourceSystem", "测试来源");
        part(body, "publish", String.valueOf(publish));
        text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        text(body, "\r\n--" + BOUNDARY + "--\r\n");
        return owner.send(owner.request("/api/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    List<String> errors(JsonNode batch, String phase) {
        List<String> errors = new ArrayList<>();
        String address = "/api/imports/" + batch.path("id").asText() + "/findings/" + phase + "?size=5&severity=ERROR";
        String cursor = "";
        do {
            JsonNode page = owner.get(address + cursor).expect(200).body();
            page.path("items")
                    .forEach(item -> errors.add(item.path("row").asText() + "|"
                            + item.path("column").asText() + "|"
                            + item.path("message").asText()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());
        return errors;
    }

    JsonNode ownListings() {
        return owner.get("/api/achievements").expect(200).body().path("items");
    }

    long sum(JsonNode batch, String pass) {
        JsonNode counts = batch.path(pass).path("counts");
        return counts.path("created").asLong()
                + counts.path("updated").asLong()
                + counts.path("unchanged").asLong()
                + counts.path("rejected").asLong();
    }

    private JsonNode over(String id, String pass) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            JsonNode batch = owner.get("/api/imports/" + id).expect(200).body();
            String state = batch.path(pass).path("state").asText();
            if (state.equals("DONE") || state.equals("FAILED")) {
                return batch;
            }
            assertThat(Instant.now()).as("%s of %s", pass, batch).isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void part(ByteArrayOutputStream body, String name, String value) {
        text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
