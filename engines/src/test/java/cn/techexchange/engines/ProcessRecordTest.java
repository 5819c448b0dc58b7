package cn.techexchange.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    private static final List<String> COMMAND = List.of("sleep", "60");

    @TempDir
    private Path directory;

    private Process process;

    @BeforeEach
    void startProcess() throws IOException {
        process = new ProcessBuilder(COMMAND).start();
        // Until the system has replaced the starter's image it shows the starter's own arguments.
        Waiting.until(() -> process.info().arguments().map(a -> a.length == 1).orElse(false), Duration.ofSeconds(5));
    }

    @AfterEach
    void endProcess() {
        process.destroyForcibly();
    }

    @Test
    void findsTheRecordedProcessAgain() throws IOException {
        Path file = directory.resolve("record");

        ProcessRecord.of(process.toHandle(), COMMAND).write(file);

        assertEquals(Optional.of(process.toHandle()), ProcessRecord.read(file).flatMap(ProcessRecord::find));
    }

    @Test
    void otherCommandIsAnotherProcess() {
        assertEquals(
                Optional.empty(),
                ProcessRecord.of(process.toHandle(), List.of("sleep", "61")).find());
    }

    @Test
    void otherStartIsAnotherProcess() {
        ProcessRecord record = ProcessRecord.of(process.toHandle(), COMMAND);

        ProcessRecord earlier = new ProcessRecord(record.pid(), record.started().minusSeconds(60), COMMAND);

        assertEquals(Optional.empty(), earlier.find());
    }

    @Test
    void endedProcessIsNotFound() throws Exception {
        ProcessRecord record = ProcessRecord.of(process.toHandle(), COMMAND);

        process.destroyForcibly().waitFor();

        assertEquals(Optional.empty(), record.find());
    }

    @Test
    void cutFileIsNoRecord() throws IOException {
        Path file = Files.writeString(directory.resolve("record"), "12\n");

        assertEquals(Optional.empty(), ProcessRecord.read(file));
    }
}
