package cn.techexchange.market.subscription.db;

import cn.techexchange.market.listing.ListingKind;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WatchRows extends GenericRepository<WatchRow, String> {
    /** A change while somebody looks begins anew: what they see may be the older text. */
    @Query("""
            INSERT INTO subscription_watch (listing_id, kind, due_at, looks) VALUES (:listingId, :kind, :dueAt, 0)
            ON DUPLICATE KEY UPDATE due_at = VALUES(due_at), looks = 0
            """)
    void add(String listingId, ListingKind kind, Instant dueAt);

    @Query("""
            SELECT * FROM subscription_watch WHERE due_at <= :now
            ORDER BY due_at, listing_id LIMIT :limit FOR UPDATE SKIP LOCKED
            """)
    List<WatchRow> due(Instant now, int limit);

    @Query("UPDATE subscription_watch SET due_at = :until WHERE listing_id IN (:ids)")
    void lease(List<String> ids, Instant until);

    @Query("""
            UPDATE subscription_watch SET due_at = :dueAt, looks = :looks
            WHERE listing_id = :listingId AND due_at = :until
            """)
    void postpone(String listingId, Instant until, Instant dueAt, int looks);

    @Query("DELETE FROM subscription_watch WHERE listing_id = :listingId AND due_at = :until")
    void delete(String listingId, Instant until);
}
