package cn.techexchange.market.subscription.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubscriptionRows extends GenericRepository<SubscriptionRow, String> {
    SubscriptionRow save(SubscriptionRow row);

    SubscriptionRow update(SubscriptionRow row);

    Optional<SubscriptionRow> findByIdAndAccountId(String id, String accountId);

    Optional<SubscriptionRow> findByFeedHash(String feedHash);

    @Query("SELECT * FROM subscription WHERE account_id = :accountId ORDER BY id DESC LIMIT 200")
    List<SubscriptionRow> listOf(String accountId);

    int countByAccountId(String accountId);

    List<SubscriptionRow> findByIdIn(List<String> ids);

    @Query("""
            SELECT s.* FROM subscription s JOIN account a ON a.id = s.account_id
            WHERE a.organization_id = :organizationId AND a.state = 'ACTIVE' AND s.kind = 'MATCHES' AND s.paused = FALSE
            ORDER BY s.id LIMIT 1000
            """)
    List<SubscriptionRow> ofMatches(String organizationId);

    @Query("""
            SELECT topic_hash, MIN(topic) AS topic FROM subscription
            WHERE kind = 'SEARCH' AND paused = FALSE AND topic_hash > :after
            GROUP BY topic_hash ORDER BY topic_hash LIMIT :limit
            """)
    List<TopicRow> searches(String after, int limit);

    @Query("UPDATE subscription SET seen_at = :at WHERE id = :id")
    void markSeen(String id, Instant at);

    void deleteById(String id);

    @Query("""
            UPDATE subscription SET mail = FALSE, version = version + 1
            WHERE account_id = :accountId AND rhythm = :rhythm AND mail = TRUE
            """)
    int stopMail(String accountId, String rhythm);
}
