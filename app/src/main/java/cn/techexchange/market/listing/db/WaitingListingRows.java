package cn.techexchange.market.listing.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingListingRows extends GenericRepository<ListingRow, String> {
    @Query("SELECT COUNT(*) FROM listing WHERE in_review = TRUE")
    long inReview();

    @Query("""
            SELECT COUNT(*) FROM listing
            WHERE organization_id = :organizationId AND kind = :kind
              AND (state = 'RETURNED' OR change_state = 'RETURNED')
            """)
    long returned(String organizationId, String kind);
}
