package cn.techexchange.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The platform as a process of its own, started by its command line; it can be killed without warning. */
final class PlatformProcess implements AutoCloseable {
    static final String DEMO_PASSWORD = "demonstration-2026";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private final Path data;
    private final Process process;
    private final URI address;

    private PlatformProcess(Path data, Process process, URI address) {
        this.data = data;
        this.process = process;
        this.address = address;
    }

    static PlatformProcess start(Path data) {
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Process process = launch(log, "start", "--data", data.toString(), "--port", "0", "--demo");
        return new PlatformProcess(data, process, awaitAddress(log, process));
    }

    /** Runs one command to its end. @return its exit code */
    static int command(Path data, String... arguments) throws InterruptedException {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--data", data.toString()));
        return launch(data.resolveSibling("command.log"), line.toArray(String[]::new))
                .waitFor();
    }

    static int verify(Path export) throws InterruptedException {
        return launch(export.resolveSibling("verify.log"), "verify-ledger", export.toString())
                .waitFor();
    }

    URI address() {
        return address;
    }

    /** SIGKILL: nothing of the process gets to clean up. */
    PlatformProcess killAndStartAgain() throws InterruptedException {
        process.destroyForcibly().waitFor();
        return start(data);
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

    private static Process launch(Path log, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "cn.techexchange.Application"));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("EXCHANGE_DEMO_PASSWORD", DEMO_PASSWORD);
        try {
            return builder.redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI awaitAddress(Path log, Process process) {
        Instant end = Instant.now().plus(PATIENCE);
        String marker = "http://localhost:";
        while (process.isAlive() && Instant.now().isBefore(end)) {
            String said = read(log);
            int at = said.indexOf(marker);
            if (at >= 0) {
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
