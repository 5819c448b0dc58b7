package cn.techexchange.market.negotiation.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NegotiationRows extends GenericRepository<NegotiationRow, String> {
    NegotiationRow save(NegotiationRow row);

    NegotiationRow update(NegotiationRow row);

    Optional<NegotiationRow> findById(String id);

    Optional<NegotiationRow> findByRunningKey(String runningKey);

    /** The newest message's id is both order and cursor: one message belongs to one negotiation. */
    @Query("""
            SELECT n.* FROM negotiation n
            WHERE (n.owner_id = :organizationId OR n.enquirer_id = :organizationId) AND n.state IN (:states)
            AND (:before IS NULL OR n.last_message_id < :before)
            ORDER BY n.last_message_id DESC LIMIT :limit""")
    List<NegotiationRow> listOf(String organizationId, List<String> states, @Nullable String before, int limit);

    @Query("""
            SELECT n.* FROM negotiation n
            WHERE n.id IN (SELECT b.negotiation_id FROM negotiation_broker b WHERE b.account_id = :accountId)
            AND n.state IN (:states) AND (:before IS NULL OR n.last_message_id < :before)
            ORDER BY n.last_message_id DESC LIMIT :limit""")
    List<NegotiationRow> listSharedWith(String accountId, List<String> states, @Nullable String before, int limit);

    @Query("SELECT last_message_id FROM negotiation WHERE id = :id")
    String lastMessageId(String id);

    @Query("UPDATE negotiation SET last_message_id = :messageId WHERE id = :id AND last_message_id < :messageId")
    void moveUp(String id, String messageId);

    @Query("""
            INSERT INTO negotiation_broker (negotiation_id, account_id, side, shared_at)
            VALUES (:negotiationId, :accountId, :side, :at) ON DUPLICATE KEY UPDATE side = VALUES(side)""")
    void share(String negotiationId, String accountId, String side, Instant at);

    @Query("SELECT COUNT(*) FROM negotiation_broker WHERE negotiation_id = :negotiationId AND account_id = :accountId")
    int countShares(String negotiationId, String accountId);
}
