package cn.techexchange.engines;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The ports of ready engines, left in the data directory for other processes of the same person. */
final class RunningFile {
    private RunningFile() {}

    static void write(Path dataDirectory, Map<Engine, Server> servers) throws IOException {
        Properties ports = new Properties();
        servers.forEach((engine, server) -> ports.setProperty(engine.name(), Integer.toString(server.port())));
        try (Writer file = Files.newBufferedWriter(file(dataDirectory))) {
            ports.store(file, null);
        }
    }

    static Optional<RunningEngines> read(Path dataDirectory) throws IOException {
        if (!Files.isRegularFile(file(dataDirectory))) {
            return Optional.empty();
        }
        Properties ports = new Properties();
        try (Reader file = Files.newBufferedReader(file(dataDirectory))) {
            ports.load(file);
        }
        Optional<DatabaseAddress> database = Optional.empty();
        if (ports.getProperty(Engine.DATABASE.name()) instanceof String port) {
            database = Optional.of(MariaDb.address(dataDirectory, Integer.parseInt(port)));
        }
        return Optional.of(new RunningEngines(
                database,
                Optional.ofNullable(ports.getProperty(Engine.SEARCH.name()))
                        .map(Integer::parseInt)
                        .map(ElasticsearchNode::address)));
    }

    static void delete(Path dataDirectory) throws IOException {
        Files.deleteIfExists(file(dataDirectory));
    }

    private static Path file(Path dataDirectory) {
        return dataDirectory.resolve("running.properties");
    }
}
