package cn.techexchange.registry.registration.db;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs the statements of the desk's queues. */
@Singleton
public class QueueStatements {
    private final JdbcOperations jdbc;

    QueueStatements(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public List<String> ids(String sql, List<Object> values) {
        return jdbc.prepareStatement(sql, statement -> {
            var ids = new ArrayList<String>();
            try (ResultSet rows = run(statement, values)) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        });
    }

    @Transactional
    public long count(String sql, List<Object> values) {
        return jdbc.prepareStatement(sql, statement -> {
            try (ResultSet rows = run(statement, values)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private static ResultSet run(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement.executeQuery();
    }
}
