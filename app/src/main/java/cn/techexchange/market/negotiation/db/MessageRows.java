package cn.techexchange.market.negotiation.db;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MessageRows extends GenericRepository<MessageRow, String> {
    MessageRow save(MessageRow row);

    @Query("""
            SELECT * FROM negotiation_message WHERE negotiation_id = :negotiationId
            AND (:before IS NULL OR id < :before) ORDER BY id DESC LIMIT :limit""")
    List<MessageRow> listBefore(String negotiationId, @Nullable String before, int limit);

    @Query("""
            INSERT INTO negotiation_reading (negotiation_id, account_id, last_read_id)
            VALUES (:negotiationId, :accountId, :messageId)
            ON DUPLICATE KEY UPDATE last_read_id = GREATEST(last_read_id, VALUES(last_read_id))""")
    void markRead(String negotiationId, String accountId, String messageId);

    /** A broker belongs to neither side, so everything counts. */
    @Query("""
            SELECT m.negotiation_id, COUNT(*) AS unread FROM negotiation_message m
            JOIN negotiation n ON n.id = m.negotiation_id
            LEFT JOIN negotiation_reading r ON r.negotiation_id = m.negotiation_id AND r.account_id = :accountId
            WHERE m.negotiation_id IN (:negotiationIds)
            AND (r.last_read_id IS NULL OR m.id > r.last_read_id)
            AND :organizationId <> (CASE WHEN m.side = 'OWNER' THEN n.owner_id ELSE n.enquirer_id END)
            GROUP BY m.negotiation_id ORDER BY m.negotiation_id LIMIT 1000""")
    List<Unread> unread(List<String> negotiationIds, String accountId, String organizationId);

    @Introspected
    record Unread(String negotiationId, int unread) {}
}
