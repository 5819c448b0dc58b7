package cn.techexchange.registry.registration.finding.db;

import cn.techexchange.registry.registration.finding.Waiver;
import cn.techexchange.registry.registration.finding.Waivers;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

@Singleton
class StoredWaivers implements Waivers {
    private static final String INSERT = "INSERT INTO registration_waiver"
            + " (registration_id, submission, finding_key, reason, account_id, at) VALUES (?, ?, ?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE reason = VALUES(reason), account_id = VALUES(account_id), at = VALUES(at)";
    private static final String LIST = "SELECT finding_key, reason, account_id, at FROM registration_waiver"
            + " WHERE registration_id = ? AND submission = ? ORDER BY finding_key LIMIT 500";
    private final JdbcOperations jdbc;

    StoredWaivers(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void put(Waiver waiver) {
        jdbc.prepareStatement(INSERT, statement -> {
            statement.setString(1, waiver.registrationId());
            statement.setInt(2, waiver.submission());
            statement.setString(3, waiver.findingKey());
            statement.setString(4, waiver.reason());
            statement.setString(5, waiver.accountId());
            statement.setObject(6, LocalDateTime.ofInstant(waiver.at(), ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    @Override
    @Transactional
    public List<Waiver> listOf(String registrationId, int submission) {
        return jdbc.prepareStatement(LIST, statement -> read(statement, registrationId, submission));
    }

    private static List<Waiver> read(PreparedStatement statement, String registrationId, int submission)
            throws SQLException {
        statement.setString(1, registrationId);
        statement.setInt(2, submission);
        var found = new ArrayList<Waiver>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Waiver(
                        registrationId,
                        submission,
                        rows.getString("finding_key"),
                        rows.getString("reason"),
                        rows.getString("account_id"),
                        rows.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
            }
        }
        return found;
    }
}
