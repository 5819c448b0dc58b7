package cn.techexchange.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The identity of a process, written to a file so that it can be found again after its parent was killed. A process
 * number alone is not one: numbers are used again. So the start and the whole command line, which names the data
 * directory, must be the same too.
 */
record ProcessRecord(long pid, Instant started, List<String> command) {
    /** The start is computed from the machine's boot time, which moves a little when its clock is set right. */
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(5);

    ProcessRecord {
        command = List.copyOf(command);
    }

    /** @param command as it was asked for; right after the start the system may still show the starter's own */
    static ProcessRecord of(ProcessHandle process, List<String> command) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), command);
    }

    static Optional<ProcessRecord> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new ProcessRecord(
                Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.subList(2, lines.size())));
    }

    /** Whole or not at all, whenever this process is killed. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(Long.toString(pid), started.toString()));
        lines.addAll(command);
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.write(half, lines);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The same process, if it still runs; never another one that was given its number. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean sameStart = info.startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_CORRECTION) <= 0)
                .orElse(false);
        // A process that has ended but is not yet collected shows no arguments: it counts as gone.
        boolean sameCommand = info.arguments()
                .map(arguments -> Arrays.asList(arguments).equals(command.subList(1, command.size())))
                .orElse(false);
        return sameStart && sameCommand;
    }
}
