package cn.techexchange.market.confidential.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConfidentialDetailRows extends GenericRepository<ConfidentialDetailRow, String> {
    @Query("SELECT detail FROM confidential_detail WHERE listing_id = :listingId AND tier = :tier")
    Optional<String> findDetail(String listingId, String tier);

    @Query("SELECT tier FROM confidential_detail WHERE listing_id = :listingId ORDER BY tier")
    List<String> findTiers(String listingId);

    @Query("""
            INSERT INTO confidential_detail (listing_id, tier, detail, updated_at)
            VALUES (:listingId, :tier, :detail, :updatedAt)
            ON DUPLICATE KEY UPDATE detail = VALUES(detail), updated_at = VALUES(updated_at)
            """)
    void put(String listingId, String tier, String detail, Instant updatedAt);

    @Query("DELETE FROM confidential_detail WHERE listing_id = :listingId AND tier = :tier")
    void delete(String listingId, String tier);
}
