package cn.techexchange.engines;

import cn.techexchange.engines.EnginesException.Reason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server's child process, its log and its record on disk.
 *
 * <p>A process that a killed platform left behind is ended, not adopted: as nobody's child its log, its exit and its
 * health would need a second kind of supervision, and a clean stop and start costs only a few seconds.
 */
final class ServerProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(30);
    private static final Duration GONE_WITHIN = Duration.ofSeconds(5);
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final int LOG_LINES = 20;

    private final String name;
    private final Path directory;
    private @Nullable Process process;

    ServerProcess(String name, Path directory) {
        this.name = name;
        this.directory = directory;
    }

    void endOrphan() throws IOException {
        Optional<ProcessRecord> recorded = ProcessRecord.read(record());
        recorded.flatMap(ProcessRecord::find).ifPresent(orphan -> {
            LOG.warn("{}: ending process {} of a platform that was killed", name, orphan.pid());
            orphan.destroy();
            if (!Waiting.until(() -> recorded.get().find().isEmpty(), STOPPED_WITHIN)) {
                recorded.get().find().ifPresent(ProcessHandle::destroyForcibly);
            }
            // Its files are free when it is gone altogether; where nobody collects dead processes it stays visible.
            Waiting.until(() -> !orphan.isAlive(), GONE_WITHIN);
        });
        Files.deleteIfExists(record());
    }

    /** Starts the command; its standard input stays open for as long as this process lives. */
    Process launch(List<String> command) throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), directory.resolve("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(apartFromTerminal(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().keySet().removeAll(Set.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process started = builder.start();
        process = started;
        ProcessRecord.of(started.toHandle(), command).write(record());
        return started;
    }

    /** In a session of its own Ctrl-C reaches only the platform, which then stops its servers after its last write. */
    private static List<String> apartFromTerminal(List<String> command) {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList()
                : command;
    }

    void awaitReady(BooleanSupplier ready) throws IOException {
        Process started = process;
        if (started == null) {
            throw new IllegalStateException(name + " was not launched");
        }
        boolean decided = Waiting.until(() -> !started.isAlive() || ready.getAsBoolean(), READY_WITHIN);
        if (!decided || !started.isAlive()) {
            throw new EnginesException(Reason.NOT_READY, name + " did not start:\n" + lastLogLines());
        }
    }

    /** Lets the command work off its input and end by itself. */
    void run(List<String> command, String input) throws IOException {
        Process worker = launch(command);
        try (BufferedWriter writer = worker.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(input);
        }
        awaitEnd(worker);
        if (worker.exitValue() != 0) {
            throw new EnginesException(Reason.NOT_READY, name + " failed:\n" + lastLogLines());
        }
        stop();
    }

    private static void awaitEnd(Process worker) {
        try {
            worker.waitFor();
        } catch (InterruptedException e) {
            worker.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new EnginesException(Reason.INTERRUPTED, "Interrupted while waiting for a server", e);
        }
    }

    void stop() throws IOException {
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        process = null;
        Files.deleteIfExists(record());
    }

    /** Ends it without asking; nothing it had not written down is kept. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().onExit().join();
        }
    }

    CompletableFuture<?> end() {
        return process == null ? CompletableFuture.completedFuture(null) : process.onExit();
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    String readLog() throws IOException {
        return Files.readString(log());
    }

    private String lastLogLines() throws IOException {
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    private Path log() {
        return directory.resolve("server.log");
    }

    private Path record() {
        return directory.resolve("server.process");
    }
}
