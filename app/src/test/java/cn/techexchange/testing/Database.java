package cn.techexchange.testing;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The platform's database as an onlooker sees it, outside of every transaction of the platform. */
public final class Database {
    private static final int NO_SUCH_THREAD = 1094;
    private final DataSource source;

    public Database(RunningPlatform platform) {
        this.source = DelegatingDataSource.unwrapDataSource(platform.bean(DataSource.class));
    }

    /** @param from what stands after {@code SELECT COUNT(*) FROM} */
    public long count(String from) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Ends every connection but this one, as a restart of the database server does. */
    public void endConnections() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                Statement killer = connection.createStatement();
                ResultSet others = statement.executeQuery("SELECT id FROM information_schema.processlist"
                        + " WHERE id <> CONNECTION_ID() AND command <> 'Daemon'")) {
            while (others.next()) {
                kill(killer, others.getLong(1));
            }
        }
    }

    private static void kill(Statement statement, long id) throws SQLException {
        try {
            statement.execute("KILL " + id);
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_THREAD) {
                throw e;
            }
        }
    }
}
