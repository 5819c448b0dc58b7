package cn.techexchange.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The engine processes that a data directory names. */
final class Recorded {
    private Recorded() {}

    static Optional<ProcessHandle> database(Path data) throws IOException {
        return find(data.resolve("database/server.process"));
    }

    static Optional<ProcessHandle> search(Path data) throws IOException {
        return find(data.resolve("search/server.process"));
    }

    static void endAll(Path data) throws IOException {
        for (String engine : List.of("database", "search")) {
            new ServerProcess(engine, data.resolve(engine)).endOrphan();
        }
    }

    private static Optional<ProcessHandle> find(Path record) throws IOException {
        return ProcessRecord.read(record).flatMap(ProcessRecord::find);
    }
}
