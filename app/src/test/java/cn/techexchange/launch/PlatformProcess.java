package cn.techexchange.launch;

import cn.techexchange.testing.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The platform as a process of its own, started by its command line; it can be killed without warning. */
final class PlatformProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private final ExchangeCall call;
    private final Path data;
    private final Process process;
    private final URI address;

    private PlatformProcess(ExchangeCall call, Path data, Process process, URI address) {
        this.call = call;
        this.data = data;
        this.process = process;
        this.address = address;
    }

    static PlatformProcess start(ExchangeCall call, Path data, String... more) {
        Path log = log(data);
        List<String> line = new ArrayList<>(List.of("start", "--data", data.toString(), "--port", "0"));
        line.addAll(Arrays.asList(more));
        Process process = call.start(log, line.toArray(String[]::new));
        return new PlatformProcess(call, data, process, awaitAddress(log, process));
    }

    String printed() {
        return read(log(data));
    }

    URI address() {
        return address;
    }

    Person signIn(String role) {
        var visitor = new Person(address, null, null);
        Map<String, String> credentials =
                Map.of("email", role + "@demo.example", "password", ExchangeCall.DEMO_PASSWORD);
        String token = visitor.post("/api/session", credentials)
                .expect(200)
                .body()
                .path("accessToken")
                .asText();
        return new Person(address, null, token);
    }

    /** SIGKILL: nothing of the process gets to clean up. */
    PlatformProcess killAndStartAgain() throws InterruptedException {
        process.destroyForcibly().waitFor();
        return start(call, data);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static URI awaitAddress(Path log, Process process) {
        Instant end = Instant.now().plus(PATIENCE);
        String marker = "http://localhost:";
        while (process.isAlive() && Instant.now().isBefore(end)) {
            String said = read(log);
            int at = said.indexOf(marker);
            if (at >= 0 && said.indexOf('\n', at) > at) {
                return URI.create(said.substring(at, said.indexOf('\n', at)).strip());
            }
            pause();
        }
        process.destroyForcibly();
        throw new AssertionError("the platform did not start: " + read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
