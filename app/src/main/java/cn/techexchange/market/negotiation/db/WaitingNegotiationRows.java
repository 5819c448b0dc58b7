package cn.techexchange.market.negotiation.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingNegotiationRows extends GenericRepository<NegotiationRow, String> {
    /** The two halves are looked up by an index each; an organisation is never on both sides. */
    @Query("""
            SELECT COUNT(*) FROM (
              SELECT n.id, 'ENQUIRER' AS other, n.last_message_id FROM negotiation n
              WHERE n.owner_id = :organizationId AND n.running_key IS NOT NULL
              UNION ALL
              SELECT n.id, 'OWNER' AS other, n.last_message_id FROM negotiation n
              WHERE n.enquirer_id = :organizationId AND n.running_key IS NOT NULL) own
            WHERE EXISTS (
              SELECT 1 FROM negotiation_message m
              LEFT JOIN negotiation_reading r ON r.negotiation_id = m.negotiation_id AND r.account_id = :accountId
              WHERE m.negotiation_id = own.id AND m.side = own.other
                AND (r.last_read_id IS NULL OR m.id > r.last_read_id))
            """)
    long unread(String organizationId, String accountId);

    @Query("""
            SELECT COUNT(DISTINCT n.id) FROM negotiation_broker b JOIN negotiation n ON n.id = b.negotiation_id
            LEFT JOIN negotiation_reading r ON r.negotiation_id = n.id AND r.account_id = :accountId
            WHERE b.account_id = :accountId AND n.running_key IS NOT NULL
              AND (r.last_read_id IS NULL OR n.last_message_id > r.last_read_id)
            """)
    long unreadOfBroker(String accountId);
}
