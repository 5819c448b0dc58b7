package cn.techexchange.market.listing.db;

import cn.techexchange.market.listing.ListingKind;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ListingRows extends GenericRepository<ListingRow, String> {
    ListingRow save(ListingRow row);

    ListingRow update(ListingRow row);

    Optional<ListingRow> findById(String id);

    Optional<ListingRow> findByIdAndOrganizationId(String id, String organizationId);

    Optional<ListingRow> findByKindAndOrganizationIdAndSourceSystemAndSourceId(
            ListingKind kind, String organizationId, String sourceSystem, String sourceId);

    @Query("""
            SELECT * FROM listing
            WHERE organization_id = :organizationId AND kind = :kind
              AND (:state IS NULL OR state = :state) AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<ListingRow> listOwned(
            String organizationId, String kind, @Nullable String state, @Nullable String before, int limit);

    @Query("""
            SELECT * FROM listing
            WHERE in_review = TRUE AND (:kind IS NULL OR kind = :kind)
              AND (submitted_at > :since OR (submitted_at = :since AND id > :after))
            ORDER BY submitted_at, id LIMIT :limit
            """)
    List<ListingRow> queue(@Nullable String kind, Instant since, String after, int limit);

    @Query("""
            SELECT * FROM listing
            WHERE organization_id = :organizationId AND state = 'LISTED' AND id > :after
            ORDER BY id LIMIT :limit
            """)
    List<ListingRow> published(String organizationId, String after, int limit);

    @Query("""
            SELECT * FROM listing
            WHERE state IN ('LISTED', 'SUSPENDED') AND valid_until < :today
            ORDER BY valid_until, id LIMIT :limit
            """)
    List<ListingRow> over(LocalDate today, int limit);
}
