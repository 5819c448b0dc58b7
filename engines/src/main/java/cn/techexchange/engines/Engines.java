package cn.techexchange.engines;

import cn.techexchange.engines.EnginesException.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The engines of one data directory, owned by this process from {@link #start} to {@link #close}.
 *
 * <p>Whoever starts them closes them, after its last write: they take no shutdown hook of their own, because hooks run
 * in no order and the database would be gone before the platform's connections.
 */
public final class Engines implements AutoCloseable {
    private final DataDirectory directory;
    private final Map<Engine, Server> servers;

    private Engines(DataDirectory directory, Map<Engine, Server> servers) {
        this.directory = directory;
        this.servers = servers;
    }

    /** Starts both engines; see {@link #start(EnginesSettings, Set)}. */
    public static Engines start(EnginesSettings settings) {
        return start(settings, EnumSet.allOf(Engine.class));
    }

    /**
     * Becomes the owner of the data directory, ends what a killed owner left running, starts the chosen engines side by
     * side and returns when each answers.
     *
     * @throws DataDirectoryInUse when another live process owns the directory
     * @throws EnginesException when an engine cannot be started; nothing is left running then
     */
    public static Engines start(EnginesSettings settings, Set<Engine> chosen) {
        try {
            Map<Engine, Server> servers = servers(settings, chosen);
            Engines engines = new Engines(DataDirectory.own(settings.dataDirectory()), servers);
            engines.startAll();
            return engines;
        } catch (IOException e) {
            throw unusable(settings.dataDirectory(), e);
        }
    }

    /**
     * Finds the engines of a directory that another process owns, or this one.
     *
     * @return empty when nobody owns the directory or its owner has not finished starting
     */
    public static Optional<RunningEngines> attach(Path dataDirectory) {
        Path absolute = dataDirectory.toAbsolutePath().normalize();
        try {
            return DataDirectory.isOwned(absolute) ? RunningFile.read(absolute) : Optional.empty();
        } catch (IOException e) {
            throw unusable(absolute, e);
        }
    }

    /**
     * Deletes what the engines keep in a directory, after ending what a killed owner left running there: deleting the
     * files alone would also delete the record by which those processes can be found.
     *
     * @throws DataDirectoryInUse when a live process owns the directory
     */
    public static void erase(Path dataDirectory) {
        EnginesSettings settings = EnginesSettings.in(dataDirectory);
        try (DataDirectory directory = DataDirectory.own(settings.dataDirectory())) {
            for (Server server : servers(settings, EnumSet.allOf(Engine.class)).values()) {
                server.endOrphan();
            }
            Directories.delete(directory.path().resolve(MariaDb.DIRECTORY));
            Directories.delete(directory.path().resolve(ElasticsearchNode.DIRECTORY));
        } catch (IOException e) {
            throw unusable(settings.dataDirectory(), e);
        }
    }

    private static Map<Engine, Server> servers(EnginesSettings settings, Set<Engine> chosen) throws IOException {
        Map<Engine, Server> servers = new EnumMap<>(Engine.class);
        for (Engine engine : chosen) {
            Server server = switch (engine) {
                case DATABASE -> new MariaDb(settings);
                case SEARCH -> new ElasticsearchNode(settings);
            };
            servers.put(engine, new SupervisedServer(server));
        }
        return servers;
    }

    private void startAll() throws IOException {
        try {
            RunningFile.delete(directory.path()); // a killed owner's
            SideBySide.run(servers.values(), Server::start);
            RunningFile.write(directory.path(), servers);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    public DatabaseAddress database() {
        try {
            return MariaDb.address(directory.path(), server(Engine.DATABASE).port());
        } catch (IOException e) {
            throw unusable(directory.path(), e);
        }
    }

    public URI search() {
        return ElasticsearchNode.address(server(Engine.SEARCH).port());
    }

    /** Stops one engine cleanly while the other goes on. */
    public void stop(Engine engine) {
        change(engine, Server::stop);
    }

    /** Starts a stopped engine again at the same address. */
    public void resume(Engine engine) {
        change(engine, Server::start);
    }

    private void change(Engine engine, SideBySide.Step step) {
        try {
            step.on(server(engine));
        } catch (IOException e) {
            throw unusable(directory.path(), e);
        }
    }

    /** Stops the engines cleanly and gives the data directory back. */
    @Override
    public void close() {
        try {
            RunningFile.delete(directory.path());
            SideBySide.run(servers.values(), Server::stop);
        } catch (IOException e) {
            throw unusable(directory.path(), e);
        } finally {
            directory.close();
        }
    }

    private Server server(Engine engine) {
        Server server = servers.get(engine);
        if (server == null) {
            throw new IllegalStateException(engine + " was not chosen at the start");
        }
        return server;
    }

    private static EnginesException unusable(Path directory, IOException cause) {
        return new EnginesException(
                Reason.DATA_DIRECTORY_UNUSABLE, "Cannot use the data directory " + directory + ": " + cause, cause);
    }
}
