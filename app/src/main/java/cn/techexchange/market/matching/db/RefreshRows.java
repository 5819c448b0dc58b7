package cn.techexchange.market.matching.db;

import cn.techexchange.market.listing.ListingKind;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RefreshRows extends GenericRepository<RefreshRow, String> {
    @Query("""
            INSERT INTO match_refresh (listing_id, kind, due_at) VALUES (:listingId, :kind, :dueAt)
            ON DUPLICATE KEY UPDATE due_at = LEAST(due_at, VALUES(due_at))
            """)
    void add(String listingId, ListingKind kind, Instant dueAt);

    @Query("""
            SELECT * FROM match_refresh WHERE due_at <= :now
            ORDER BY kind DESC, due_at, listing_id LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
    Optional<RefreshRow> next(Instant now);

    @Query("UPDATE match_refresh SET due_at = :dueAt WHERE listing_id = :listingId")
    void postpone(String listingId, Instant dueAt);

    void deleteById(String listingId);

    boolean existsById(String listingId);

    long count();
}
