package cn.techexchange.testing;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** SQL past the platform's own code, to see what the database itself refuses. */
public final class Statements {
    private final TransactionOperations<Connection> transactions;

    @SuppressWarnings("unchecked") // the platform's transactions are JDBC's
    public Statements(RunningPlatform platform) {
        transactions = platform.bean(TransactionOperations.class);
    }

    public void run(String sql, String... values) {
        transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setString(i + 1, values[i]);
                }
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
