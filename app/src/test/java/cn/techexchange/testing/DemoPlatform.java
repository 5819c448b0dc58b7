package cn.techexchange.testing;

import cn.techexchange.demo.DemoFilling;
import cn.techexchange.identity.account.AccessTokens;
import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.platform.job.NoSchedules;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A second platform on the same engines, with a schema and an index of its own and the demonstration data in it. */
public final class DemoPlatform implements AutoCloseable {
    private static final String PASSWORD = "demo-of-the-test";
    private final Map<String, Object> properties;
    private final EmbeddedServer server;

    private DemoPlatform(Map<String, Object> properties, EmbeddedServer server) {
        this.properties = properties;
        this.server = server;
    }

    /** @param name of schema and index; used once in a run of the tests */
    public static DemoPlatform start(RunningPlatform platform, String name) throws SQLException {
        Map<String, Object> properties = ownSchema(platform, name);
        Map<String, Object> filling = new HashMap<>(properties);
        filling.put(NoSchedules.PROPERTY, "false");
        filling.put(DemoFilling.PROPERTY, "true");
        filling.put(DemoFilling.PASSWORD, PASSWORD);
        try (ApplicationContext context = context(filling).start()) {
            context.getBean(DemoFilling.class).fill(line -> {});
        }
        return new DemoPlatform(properties, context(properties).run(EmbeddedServer.class));
    }

    private static io.micronaut.context.ApplicationContextBuilder context(Map<String, Object> properties) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties);
    }

    private static Map<String, Object> ownSchema(RunningPlatform platform, String name) throws SQLException {
        Map<String, Object> properties = new HashMap<>(platform.properties());
        String shared = platform.engines().database().schema();
        String own = shared + "_" + name;
        String url = String.valueOf(properties.get("datasources.default.url"));
        try (Connection connection = connection(properties);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + own + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        }
        properties.put("datasources.default.url", url.replace("/" + shared + "?", "/" + own + "?"));
        properties.put("exchange.search.name", name);
        return properties;
    }

    private static Connection connection(Map<String, Object> properties) throws SQLException {
        return DriverManager.getConnection(
                String.valueOf(properties.get("datasources.default.url")),
                String.valueOf(properties.get("datasources.default.username")),
                String.valueOf(properties.get("datasources.default.password")));
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** @param sql a query whose first row's first column is wanted */
    public String text(String sql) throws SQLException {
        try (Connection connection = connection(properties);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            if (!result.next()) {
                throw new AssertionError("nothing found by: " + sql);
            }
            return result.getString(1);
        }
    }

    public long count(String table) {
        try {
            return Long.parseLong(text("SELECT COUNT(*) FROM " + table));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Somebody of the demonstration data, by the part of the address before the @. */
    public Person person(String key) {
        return signedIn(bean(Accounts.class).findByEmail(key + "@demo.example").orElseThrow());
    }

    /** All people of the demonstration data. */
    public List<Person> people() throws SQLException {
        try (Connection connection = connection(properties);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT email FROM account WHERE email LIKE '%@demo.example' ORDER BY email")) {
            var found = new java.util.ArrayList<Person>();
            while (result.next()) {
                found.add(person(result.getString(1).replace("@demo.example", "")));
            }
            return found;
        }
    }

    /** A session as the browser opens it. */
    public void signIn(String key) {
        new Person(server.getURI(), null, null)
                .post("/api/session", Map.of("email", key + "@demo.example", "password", PASSWORD))
                .expect(200);
    }

    public Person signedIn(Account account) {
        return new Person(server.getURI(), account, bean(AccessTokens.class).issue(account.caller()));
    }

    @Override
    public void close() {
        server.close();
    }
}
