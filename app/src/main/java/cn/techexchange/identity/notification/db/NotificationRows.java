package cn.techexchange.identity.notification.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** A reader is an account, its roles and its organisation; an empty organisation matches nothing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NotificationRows extends GenericRepository<NotificationRow, String> {
    NotificationRow save(NotificationRow row);

    @Query("""
            SELECT n.id, n.title, n.text, n.link, n.created_at, r.read_at FROM notification n
            LEFT JOIN notification_reading r ON r.notification_id = n.id AND r.account_id = :account
            WHERE n.id < :before
              AND ((n.audience_type = 'ROLE' AND n.audience IN (:roles))
                OR (n.audience_type = 'ORGANIZATION' AND n.audience = :organization)
                OR (n.audience_type = 'ACCOUNT' AND n.audience = :account))
            ORDER BY n.id DESC LIMIT :limit
            """)
    List<ReadNotificationRow> list(String account, List<String> roles, String organization, String before, int limit);

    @Query("""
            SELECT COUNT(*) FROM notification n
            WHERE ((n.audience_type = 'ROLE' AND n.audience IN (:roles))
                OR (n.audience_type = 'ORGANIZATION' AND n.audience = :organization)
                OR (n.audience_type = 'ACCOUNT' AND n.audience = :account))
              AND NOT EXISTS (
                SELECT 1 FROM notification_reading r WHERE r.notification_id = n.id AND r.account_id = :account)
            """)
    long countUnread(String account, List<String> roles, String organization);

    @Query("""
            INSERT IGNORE INTO notification_reading (notification_id, account_id, read_at)
            SELECT n.id, :account, :at FROM notification n
            WHERE n.id LIKE :id
              AND ((n.audience_type = 'ROLE' AND n.audience IN (:roles))
                OR (n.audience_type = 'ORGANIZATION' AND n.audience = :organization)
                OR (n.audience_type = 'ACCOUNT' AND n.audience = :account))
            """)
    void markRead(String account, List<String> roles, String organization, String id, Instant at);
}
