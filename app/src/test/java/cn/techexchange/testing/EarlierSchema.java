package cn.techexchange.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A database of its own as an earlier release left it, to be filled and then brought to the present. */
public final class EarlierSchema implements AutoCloseable {
    private final Connection connection;
    private final String url;
    private final String user;
    private final String password;

    /** @param version of the last migration that had run */
    public EarlierSchema(RunningPlatform platform, String name, String version) throws SQLException {
        var database = platform.engines().database();
        String running = String.valueOf(platform.properties().get("datasources.default.url"));
        String schema = database.schema() + "_" + name;
        user = database.user();
        password = database.password();
        url = running.replace("/" + database.schema() + "?", "/" + schema + "?");
        try (var creating = DriverManager.getConnection(running, user, password);
                var statement = creating.createStatement()) {
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        }
        migrate(version);
        connection = DriverManager.getConnection(url, user, password);
        // What a test does not look at, the rows that others point to, may be left out.
        run("SET FOREIGN_KEY_CHECKS = 0");
    }

    public void migrateToPresent() {
        migrate("latest");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    /** @param values for its places */
    public void run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** Rows as texts, NULL as the word. */
    public List<String> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var texts = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    texts.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" ", texts));
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
