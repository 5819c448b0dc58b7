package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.QueueFilter;
import cn.techexchange.registry.registration.QueuePlace;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the queue's statements. */
@Singleton
class RegistrationQueue {
    private final JdbcOperations jdbc;

    RegistrationQueue(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    List<String> ids(QueueFilter filter, @Nullable QueuePlace after, int limit) {
        var query = new QueueQuery(filter);
        String sql = query.page(after, limit);
        return jdbc.prepareStatement(sql, statement -> {
            var ids = new ArrayList<String>();
            try (ResultSet rows = run(statement, query.values())) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        });
    }

    @Transactional
    long count(QueueFilter filter) {
        var query = new QueueQuery(filter);
        return jdbc.prepareStatement(query.count(), statement -> {
            try (ResultSet rows = run(statement, query.values())) {
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
