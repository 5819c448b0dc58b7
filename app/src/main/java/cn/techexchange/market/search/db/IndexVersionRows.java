package cn.techexchange.market.search.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IndexVersionRows extends GenericRepository<IndexVersionRow, String> {
    /** The version is set before the number, because assignments are made from left to right. */
    @Query("""
            INSERT INTO index_version (listing_id, number, version) VALUES (:listingId, :number, 1)
            ON DUPLICATE KEY UPDATE
              version = IF(number = VALUES(number), version, version + 1), number = VALUES(number)
            """)
    void advance(String listingId, int number);

    @Query("""
            INSERT INTO index_version (listing_id, number, version) VALUES (:listingId, :number, 1)
            ON DUPLICATE KEY UPDATE version = version + 1, number = VALUES(number)
            """)
    void renew(String listingId, int number);

    @Query("SELECT * FROM index_version WHERE listing_id IN (:ids) ORDER BY listing_id LIMIT 1000")
    List<IndexVersionRow> findAll(List<String> ids);

    @Query("SELECT * FROM index_version WHERE listing_id > :id ORDER BY listing_id LIMIT :limit")
    List<IndexVersionRow> pageAfter(String id, int limit);
}
