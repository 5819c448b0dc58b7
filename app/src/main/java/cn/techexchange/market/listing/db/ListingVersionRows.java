package cn.techexchange.market.listing.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ListingVersionRows extends GenericRepository<ListingVersionRow, String> {
    ListingVersionRow save(ListingVersionRow row);

    Optional<ListingVersionRow> findByListingIdAndNumber(String listingId, int number);

    @Query("SELECT * FROM listing_version WHERE listing_id = :listingId ORDER BY number DESC LIMIT 200")
    List<ListingVersionRow> listOf(String listingId);
}
