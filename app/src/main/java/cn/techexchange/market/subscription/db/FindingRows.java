package cn.techexchange.market.subscription.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FindingRows extends GenericRepository<FindingRow, FindingRow.Key> {
    @Query("""
            INSERT IGNORE INTO subscription_finding
              (subscription_id, listing_id, kind, note, found_at, due_at)
            SELECT s.id, :listingId, :listingKind, '', :now,
              CASE s.rhythm WHEN 'DAILY' THEN :daily WHEN 'WEEKLY' THEN :weekly ELSE :now END
            FROM subscription s
            WHERE s.kind = :kind AND s.topic_hash IN (:hashes) AND s.paused = FALSE AND s.created_at <= :listedAt
            """)
    void addToAll(
            String kind,
            List<String> hashes,
            String listingId,
            String listingKind,
            Instant listedAt,
            Instant now,
            Instant daily,
            Instant weekly);

    @Query("""
            INSERT INTO subscription_finding (subscription_id, listing_id, kind, note, found_at, due_at)
            VALUES (:subscriptionId, :listingId, :listingKind, :note, :now, :dueAt)
            ON DUPLICATE KEY UPDATE note = VALUES(note), found_at = VALUES(found_at), due_at = VALUES(due_at),
              told_at = NULL
            """)
    void addAgain(String subscriptionId, String listingId, String listingKind, String note, Instant now, Instant dueAt);

    @Query("""
            SELECT DISTINCT s.account_id FROM subscription_finding f JOIN subscription s ON s.id = f.subscription_id
            WHERE f.told_at IS NULL AND f.due_at <= :now
            ORDER BY s.account_id LIMIT :limit
            """)
    List<String> duePeople(Instant now, int limit);

    @Query("""
            SELECT f.subscription_id, f.listing_id, f.kind, f.note, f.found_at
            FROM subscription s JOIN subscription_finding f ON f.subscription_id = s.id
            WHERE s.account_id = :accountId AND f.told_at IS NULL AND f.due_at <= :now
            ORDER BY f.found_at, f.listing_id, f.subscription_id LIMIT :limit FOR UPDATE
            """)
    List<FindingRow> due(String accountId, Instant now, int limit);

    @Query("""
            UPDATE subscription_finding SET told_at = :at
            WHERE subscription_id = :subscriptionId AND listing_id IN (:listingIds)
            """)
    void told(String subscriptionId, List<String> listingIds, Instant at);

    @Query("""
            SELECT subscription_id, listing_id, kind, note, found_at FROM subscription_finding
            WHERE subscription_id = :subscriptionId ORDER BY found_at DESC, listing_id LIMIT :limit
            """)
    List<FindingRow> newestOf(String subscriptionId, int limit);

    @Query("""
            SELECT f.subscription_id, COUNT(*) AS unseen
            FROM subscription s JOIN subscription_finding f ON f.subscription_id = s.id AND f.found_at > s.seen_at
            WHERE s.account_id = :accountId GROUP BY f.subscription_id ORDER BY f.subscription_id
            """)
    List<UnseenRow> unseen(String accountId);

    @Query("""
            UPDATE subscription_finding SET due_at = :dueAt WHERE subscription_id = :subscriptionId AND told_at IS NULL
            """)
    void reschedule(String subscriptionId, Instant dueAt);
}
