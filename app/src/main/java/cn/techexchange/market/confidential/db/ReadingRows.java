package cn.techexchange.market.confidential.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReadingRows extends GenericRepository<ReadingRow, String> {
    ReadingRow save(ReadingRow row);

    @Query("SELECT * FROM confidential_reading WHERE listing_id = :listingId ORDER BY id DESC LIMIT 200")
    List<ReadingRow> listOf(String listingId);
}
