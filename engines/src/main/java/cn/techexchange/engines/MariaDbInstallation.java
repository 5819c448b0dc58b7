package cn.techexchange.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a new, empty database: system tables, one schema, one user. Does what the distribution's install script
 * does, without a shell and in one server run, and leaves no account but the platform's own.
 */
final class MariaDbInstallation {
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private final Path binaries;
    private final Path directory;

    MariaDbInstallation(Path binaries, Path directory) {
        this.binaries = binaries;
        this.directory = directory;
    }

    /** Builds beside {@code data} and renames at the end, so that a killed installation is simply begun again. */
    void create(Path data, List<String> options, DatabaseAddress address) throws IOException {
        Path workshop = directory.resolve("installation");
        ServerProcess process = new ServerProcess("The installation of the database", workshop);
        process.endOrphan();
        Directories.delete(workshop);
        Path half = workshop.resolve("data");
        Directories.createForOwner(half);
        // In the system's own directory, two installations at once take each other's temporary tables away.
        Path scratch = workshop.resolve("tmp");
        Directories.createForOwner(scratch);
        List<String> command =
                new ArrayList<>(List.of(binaries.resolve("bin/mariadbd").toString()));
        command.addAll(options);
        command.addAll(List.of("--datadir=" + half, "--tmpdir=" + scratch, "--bootstrap", "--enforce-storage-engine="));
        process.run(command, statements(address));
        Files.move(half, data);
        Directories.delete(workshop);
    }

    private String statements(DatabaseAddress address) throws IOException {
        StringBuilder sql = new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n");
        for (String file : SYSTEM_TABLES) {
            sql.append(Files.readString(binaries.resolve("share").resolve(file)));
        }
        return sql.append("""
                        DELETE FROM mysql.global_priv WHERE User IN ('root', '');
                        DELETE FROM mysql.proxies_priv;
                        FLUSH PRIVILEGES;
                        CREATE DATABASE `%1$s` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                        CREATE USER '%2$s'@'%3$s' IDENTIFIED BY '%4$s';
                        GRANT ALL ON `%1$s%%`.* TO '%2$s'@'%3$s';
                        """.formatted(address.schema(), address.user(), address.host(), address.password()))
                .toString();
    }
}
