package cn.techexchange.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform is killed in the middle of an import and of a move at the desk, and started again. */
class CrashIT {
    private static final int ROWS = 800;
    private static final ExchangeCall CALL = ExchangeCall.embedded();

    @TempDir
    Path folder;

    @Test
    void aKilledPlatformLosesAndDoublesNothing() throws InterruptedException {
        Path data = folder.resolve("data");
        PlatformProcess platform = PlatformProcess.start(CALL, data, "--demo");
        try {
            Map<String, Supplier<Integer>> acceptances = acceptances(platform);
            String batch = startImport(platform);
            Map<String, CompletableFuture<Integer>> accepting = new HashMap<>();
            acceptances.forEach((id, send) -> accepting.put(id, CompletableFuture.supplyAsync(send)));
            CompletableFuture.anyOf(accepting.values().toArray(CompletableFuture[]::new))
                    .join();

            platform = platform.killAndStartAgain();

            JsonNode run = awaitEnd(platform, batch);
            assertThat(run.path("state").asText()).isEqualTo("DONE");
            assertThat(run.path("counts").path("created").asLong()).isEqualTo(ROWS);
            assertThat(run.path("counts").path("rejected").asLong()).isZero();
            assertAnsweredMovesStand(platform, accepting);
            awaitIndexed(platform, data);
            assertLedgerWhole(data);
        } finally {
            platform.close();
        }
    }

    /** @return the batch, some of whose rows are in, but not all */
    private static String startImport(PlatformProcess platform) {
        Person administrator = platform.signIn("administrator");
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
        await(() -> run(administrator, uploaded.id()).path("done").asLong() > 0);
        assertThat(run(administrator, uploaded.id()).path("done").asLong()).isLessThan(ROWS);
        return uploaded.id();
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static JsonNode awaitEnd(PlatformProcess platform, String batch) {
        Person administrator = platform.signIn("administrator");
        await(() -> !run(administrator, batch).path("finishedAt").isNull());
        return run(administrator, batch);
    }

    private static JsonNode run(Person administrator, String batch) {
        return administrator.get("/api/imports/" + batch).expect(200).body().path("run");
    }

    /** The acceptance of all waiting applications, made ready to be sent. @return by registration, giving the answer's status */
    private static Map<String, Supplier<Integer>> acceptances(PlatformProcess platform) {
        Person reviewer = platform.signIn("first-reviewer");
        JsonNode waiting = reviewer.get("/api/desk/registrations?state=SUBMITTED")
                .expect(200)
                .body()
                .path("items");
        assertThat(waiting).isNotEmpty();
        Map<String, Supplier<Integer>> acceptances = new HashMap<>();
        for (JsonNode item : waiting) {
            String address = "/api/desk/registrations/" + item.path("id").asText();
            String etag = reviewer.get(address).expect(200).etag();
            acceptances.put(
                    item.path("id").asText(),
                    () -> reviewer.move(address + "/accept", Map.of(), etag).status());
        }
        return acceptances;
    }

    /** What was answered is there; what was not is there whole or not at all. */
    private static void assertAnsweredMovesStand(
            PlatformProcess platform, Map<String, CompletableFuture<Integer>> answers) {
        Person reviewer = platform.signIn("first-reviewer");
        answers.forEach((id, answer) -> {
            String state = reviewer.get("/api/desk/registrations/" + id)
                    .expect(200)
                    .body()
                    .path("summary")
                    .path("state")
                    .asText();
            boolean answered = answer.isDone() && !answer.isCompletedExceptionally();
            if (answered) {
                assertThat(answer.join()).isEqualTo(200);
                assertThat(state).isEqualTo("FIRST_REVIEW");
            } else {
                assertThat(state).isIn("SUBMITTED", "FIRST_REVIEW");
            }
        });
        assertThat(answers.values()).anyMatch(answer -> answer.isDone() && !answer.isCompletedExceptionally());
    }

    private static void awaitIndexed(PlatformProcess platform, Path data) {
        Person administrator = platform.signIn("administrator");
        await(() -> administrator
                        .get("/api/administration/search-index")
                        .expect(200)
                        .body()
                        .path("queued")
                        .asLong()
                == 0);
        await(() -> CALL.run("check", "--data", data.toString()).exitCode() == 0);
    }

    private void assertLedgerWhole(Path data) {
        Path export = folder.resolve("ledger.jsonl");
        assertThat(CALL.run("export-ledger", export.toString(), "--data", data.toString())
                        .exitCode())
                .isZero();
        assertThat(CALL.run("verify-ledger", export.toString()).exitCode()).isZero();
    }

    static void await(java.util.function.BooleanSupplier wanted) {
        java.time.Instant end = java.time.Instant.now().plusSeconds(180);
        while (!wanted.getAsBoolean()) {
            assertThat(java.time.Instant.now()).isBefore(end);
            PlatformProcess.pause();
        }
    }
}
