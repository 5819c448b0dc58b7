package cn.techexchange.market.listing.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicListingRows extends GenericRepository<PublicListingRow, String> {
    @Query("""
            SELECT * FROM public_listing
            WHERE kind = :kind AND id IN (:ids) AND (valid_until IS NULL OR valid_until >= :today)
            """)
    List<PublicListingRow> findAll(String kind, List<String> ids, LocalDate today);

    @Query("""
            SELECT * FROM public_listing
            WHERE kind = :kind AND id > :after AND (valid_until IS NULL OR valid_until >= :today)
            ORDER BY id LIMIT :limit
            """)
    List<PublicListingRow> pageAfter(String kind, String after, LocalDate today, int limit);

    @Query("""
            SELECT id FROM public_listing
            WHERE kind = :kind AND title LIKE :pattern AND (valid_until IS NULL OR valid_until >= :today)
            ORDER BY listed_at DESC, id DESC LIMIT :limit
            """)
    List<String> findIdsByTitle(String kind, String pattern, LocalDate today, int limit);

    @Query("""
            SELECT id FROM public_listing
            WHERE kind = :kind AND (valid_until IS NULL OR valid_until >= :today)
            ORDER BY listed_at DESC, id DESC LIMIT :limit
            """)
    List<String> newestIds(String kind, LocalDate today, int limit);

    @Query("""
            SELECT COUNT(*) FROM public_listing
            WHERE kind = :kind AND (valid_until IS NULL OR valid_until >= :today)
            """)
    long countPublic(String kind, LocalDate today);
}
