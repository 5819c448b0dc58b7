package cn.techexchange.market.listing.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ListingBandRows extends GenericRepository<ListingBandRow, String> {
    void saveAll(List<ListingBandRow> rows);

    @Query("DELETE FROM listing_band WHERE listing_id = :listingId")
    void deleteOf(String listingId);

    /** Those that share most bands first. */
    @Query("""
            SELECT b.listing_id FROM listing_band b
            JOIN listing l ON l.id = b.listing_id
            WHERE b.band IN (:bands) AND b.listing_id <> :listingId AND l.kind = :kind
              AND l.state IN ('IN_REVIEW', 'LISTED', 'SUSPENDED', 'TRADED')
            GROUP BY b.listing_id ORDER BY COUNT(*) DESC, b.listing_id LIMIT :limit
            """)
    List<String> sharing(List<Long> bands, String listingId, String kind, int limit);

    @Query("""
            SELECT id FROM listing
            WHERE title_key = :titleKey AND id <> :listingId AND kind = :kind
              AND state IN ('IN_REVIEW', 'LISTED', 'SUSPENDED', 'TRADED')
            ORDER BY id LIMIT :limit
            """)
    List<String> sameTitle(String titleKey, String listingId, String kind, int limit);
}
