package cn.techexchange.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.engines.EnginesException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class EnginesIT {
    private static final Set<Engine> DATABASE = Set.of(Engine.DATABASE);
    private static final Set<Engine> SEARCH = Set.of(Engine.SEARCH);

    @TempDir
    private Path data;

    @AfterEach
    void endWhatKilledOwnersLeft() throws IOException {
        Recorded.endAll(data);
    }

    @Test
    void dataSurvivesRestartAndNoProcessDoes() throws Exception {
        ProcessHandle database;
        ProcessHandle search;
        try (Engines engines = Engines.start(TestSettings.in(data))) {
            Sql.run(engines.database(), "CREATE TABLE note (text VARCHAR(20))", "INSERT INTO note VALUES ('技术交易 😀')");
            Documents.put(engines.search(), "note", "1", "{\"text\":\"技术交易\"}");
            database = Recorded.database(data).orElseThrow();
            search = Recorded.search(data).orElseThrow();
        }

        assertFalse(database.isAlive());
        assertFalse(search.isAlive());
        try (Engines engines = Engines.start(TestSettings.in(data))) {
            assertEquals(List.of("技术交易 😀"), Sql.query(engines.database(), "SELECT text FROM note"));
            assertTrue(Documents.get(engines.search(), "note", "1").contains("技术交易"));
        }
    }

    @Test
    void liveOwnerKeepsItsDirectoryAndKilledOneGivesItBack() throws Exception {
        ProcessHandle database;
        ProcessHandle search;
        try (OwnerProcess owner = OwnerProcess.start(data)) {
            assertThrows(DataDirectoryInUse.class, () -> Engines.start(TestSettings.in(data)));
            RunningEngines running = Engines.attach(data).orElseThrow();
            Sql.run(running.database().orElseThrow(), "CREATE TABLE note (id INT)", "INSERT INTO note VALUES (7)");
            Documents.put(running.search().orElseThrow(), "note", "1", "{\"text\":\"accepted\"}");
            database = Recorded.database(data).orElseThrow();
            search = Recorded.search(data).orElseThrow();
            owner.kill();
        }

        assertEquals(Optional.empty(), Engines.attach(data));
        assertTrue(database.isAlive());
        try (Engines engines = Engines.start(TestSettings.in(data))) {
            assertFalse(database.isAlive());
            assertFalse(search.isAlive());
            assertEquals(List.of("7"), Sql.query(engines.database(), "SELECT id FROM note"));
            assertTrue(Documents.get(engines.search(), "note", "1").contains("accepted"));
        }
    }

    @Test
    void nodeEndsByItselfWhenItsOwnerIsKilled() throws Exception {
        ProcessHandle search;
        try (OwnerProcess owner = OwnerProcess.start(data, Engine.SEARCH)) {
            search = Recorded.search(data).orElseThrow();
            owner.kill();
        }

        assertTrue(Waiting.until(() -> !search.isAlive(), Duration.ofSeconds(20)));
    }

    @Test
    void secondStartInTheSameProcessIsRefusedAndTheLockStays() throws Exception {
        try (Engines engines = Engines.start(TestSettings.in(data), DATABASE)) {
            assertThrows(DataDirectoryInUse.class, () -> Engines.start(TestSettings.in(data), DATABASE));
            assertEquals(
                    Optional.of(engines.database()),
                    Engines.attach(data).orElseThrow().database());

            assertThrows(IOException.class, () -> OwnerProcess.start(data, Engine.DATABASE));
        }
    }

    @Test
    void foreignProcessWithTheRecordedNumberIsLeftAlone() throws Exception {
        Process foreign = new ProcessBuilder("sleep", "60").start();
        Path directory = Files.createDirectories(data.resolve("database"));
        ProcessRecord.of(foreign.toHandle(), List.of("mariadbd", "--datadir=" + directory.resolve("data")))
                .write(directory.resolve("server.process"));

        try (Engines engines = Engines.start(TestSettings.in(data), DATABASE)) {
            assertTrue(foreign.isAlive());
            assertEquals(List.of("1"), Sql.query(engines.database(), "SELECT 1"));
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void databaseIsSafeAndStrict() throws Exception {
        try (Engines engines = Engines.start(TestSettings.in(data), DATABASE)) {
            DatabaseAddress address = engines.database();

            assertEquals("rw-------", permissions(data.resolve("database/password")));
            assertFalse(address.toString().contains(address.password()));
            assertEquals(List.of("1"), Sql.query(address, "SELECT @@innodb_flush_log_at_trx_commit"));
            assertEquals(List.of("utf8mb4"), Sql.query(address, "SELECT @@character_set_server"));
            assertEquals(List.of("+00:00"), Sql.query(address, "SELECT @@global.time_zone"));
            assertEquals(List.of("127.0.0.1"), Sql.query(address, "SELECT @@bind_address"));
        }
    }

    @Test
    void takenPortIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EnginesSettings settings = TestSettings.in(data).withPorts(other.getLocalPort(), 0);

            EnginesException refused = assertThrows(EnginesException.class, () -> Engines.start(settings, DATABASE));

            assertEquals(Reason.PORT_TAKEN, refused.reason());
            assertEquals(
                    "Port %d for the database is used by another program".formatted(other.getLocalPort()),
                    refused.getMessage());
        }
        Engines.start(TestSettings.in(data), DATABASE).close();
    }

    @Test
    void searchResumesAtTheSameAddress() throws Exception {
        try (Engines engines = Engines.start(TestSettings.in(data), SEARCH)) {
            Documents.put(engines.search(), "note", "1", "{\"text\":\"kept\"}");

            engines.stop(Engine.SEARCH);
            assertThrows(IOException.class, () -> Documents.get(engines.search(), "note", "1"));

            engines.resume(Engine.SEARCH);
            assertTrue(Documents.get(engines.search(), "note", "1").contains("kept"));
        }
    }

    @Test
    void killedServerIsStartedAgain() throws Exception {
        try (Engines engines = Engines.start(TestSettings.in(data), DATABASE)) {
            ProcessHandle killed = Recorded.database(data).orElseThrow();

            killed.destroyForcibly();

            assertTrue(Waiting.until(() -> !killed.isAlive() && answers(engines.database()), Duration.ofSeconds(20)));
        }
    }

    @Test
    void eraseEndsOrphansBeforeTheirRecordIsGone() throws Exception {
        ProcessHandle database;
        try (OwnerProcess owner = OwnerProcess.start(data, Engine.DATABASE)) {
            assertThrows(DataDirectoryInUse.class, () -> Engines.erase(data));
            database = Recorded.database(data).orElseThrow();
            owner.kill();
        }

        Engines.erase(data);

        assertFalse(database.isAlive());
        assertFalse(Files.exists(data.resolve("database")));
    }

    private static boolean answers(DatabaseAddress address) {
        try {
            return Sql.query(address, "SELECT 1").equals(List.of("1"));
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
