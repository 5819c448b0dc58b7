package cn.techexchange.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform is killed in the middle of an import and of a move at the desk, and started again. */
class CrashIT {
    private static final int ROWS = 6000;

    @TempDir
    Path folder;

    @Test
    void aKilledPlatformLosesAndDoublesNothing() throws InterruptedException {
        Path data = folder.resolve("data");
        PlatformProcess platform = PlatformProcess.start(data);
        try {
            String batch = startImport(platform);
            awaitProgress(platform, batch);
            CompletableFuture<Integer> accepting = acceptOne(platform);

            platform = platform.killAndStartAgain();
            boolean answered = !accepting.isCompletedExceptionally() && accepting.join() == 200;

            JsonNode run = awaitEnd(platform, batch);
            assertThat(run.path("state").asText()).isEqualTo("DONE");
            assertThat(run.path("counts").path("created").asLong()).isEqualTo(ROWS);
            assertThat(run.path("counts").path("rejected").asLong()).isZero();
            if (answered) {
                assertThat(waitingForIntake(platform)).isEmpty();
            }
            awaitIndexed(data);
            assertLedgerWhole(data);
        } finally {
            platform.close();
        }
    }

    private static String startImport(PlatformProcess platform) {
        Person administrator = signIn(platform, "administrator");
        String boundary = "rows";
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i ->
                        "{\"id\":\"crash-%d\",\"title\":\"中断试验成果第 %d 项\",\"abstract\":\"第 %d 项成果的简介，用于检验中断后继续导入。\"}"
                                .formatted(i, i, i))
                .collect(Collectors.joining("\n"));
        String body = part(boundary, "kind", "ACHIEVEMENT")
                + part(boundary, "sourceSystem", "中断试验")
                + part(boundary, "publish", "true")
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.jsonl\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + rows + "\r\n--" + boundary + "--\r\n";
        Answer uploaded = administrator
                .send(administrator
                        .request("/api/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)))
                .expect(201);
        await(() -> administrator
                .get("/api/imports/" + uploaded.id())
                .body()
                .path("check")
                .path("state")
                .asText()
                .equals("DONE"));
        administrator.post("/api/imports/" + uploaded.id() + "/start").expect(200);
        return uploaded.id();
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** Until some rows are in, but not all. */
    private static void awaitProgress(PlatformProcess platform, String batch) {
        Person administrator = signIn(platform, "administrator");
        await(() -> run(administrator, batch).path("done").asLong() > 0);
        assertThat(run(administrator, batch).path("done").asLong()).isLessThan(ROWS);
    }

    private static JsonNode awaitEnd(PlatformProcess platform, String batch) {
        Person administrator = signIn(platform, "administrator");
        await(() -> !run(administrator, batch).path("finishedAt").isNull());
        return run(administrator, batch);
    }

    private static JsonNode run(Person administrator, String batch) {
        return administrator.get("/api/imports/" + batch).expect(200).body().path("run");
    }

    /** Sends the first waiting application's acceptance and does not wait for the answer. */
    private static CompletableFuture<Integer> acceptOne(PlatformProcess platform) {
        Person reviewer = signIn(platform, "first-reviewer");
        JsonNode waiting = reviewer.get("/api/desk/registrations?state=SUBMITTED")
                .expect(200)
                .body()
                .path("items");
        assertThat(waiting).isNotEmpty();
        String id = waiting.get(0).path("id").asText();
        Answer seen = reviewer.get("/api/desk/registrations/" + id).expect(200);
        return CompletableFuture.supplyAsync(
                () -> reviewer.move("/api/desk/registrations/" + id + "/accept", Map.of(), seen.etag())
                        .status());
    }

    private static JsonNode waitingForIntake(PlatformProcess platform) {
        return signIn(platform, "first-reviewer")
                .get("/api/desk/registrations?state=SUBMITTED")
                .expect(200)
                .body()
                .path("items");
    }

    private static void awaitIndexed(Path data) {
        await(() -> {
            try {
                return PlatformProcess.command(data, "check") == 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    private void assertLedgerWhole(Path data) throws InterruptedException {
        Path export = folder.resolve("ledger.jsonl");
        assertThat(PlatformProcess.command(data, "export-ledger", export.toString()))
                .isZero();
        assertThat(PlatformProcess.verify(export)).isZero();
    }

    private static Person signIn(PlatformProcess platform, String role) {
        var visitor = new Person(platform.address(), null, null);
        Answer session = visitor.post(
                        "/api/session",
                        Map.of("email", role + "@demo.example", "password", PlatformProcess.DEMO_PASSWORD))
                .expect(200);
        return new Person(
                platform.address(), null, session.body().path("accessToken").asText());
    }

    private static void await(java.util.function.BooleanSupplier wanted) {
        java.time.Instant end = java.time.Instant.now().plusSeconds(180);
        while (!wanted.getAsBoolean()) {
            assertThat(java.time.Instant.now()).isBefore(end);
            PlatformProcess.pause();
        }
    }
}
