package cn.techexchange.market.listing.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicListingRows extends GenericRepository<PublicListingRow, String> {
    /** The owner comes along instead of by a question of its own; joined from the left, a page stays in the order of its listings. */
    String ROWS = """
            SELECT l.id, l.kind, l.number, l.content, l.listed_at, l.source_system, l.source_id, l.demo, l.organization_id,
                   o.name AS owner_name, o.kind AS owner_kind, o.region_code AS owner_region_code,
                   o.state_owned AS owner_state_owned
            FROM public_listing l LEFT JOIN organization o ON o.id = l.organization_id
            """;

    @Query(ROWS + """
            WHERE l.kind = :kind AND l.id IN (:ids) AND (l.valid_until IS NULL OR l.valid_until >= :today)
            """)
    List<PublicListingRow> findAll(String kind, List<String> ids, LocalDate today);

    @Query(ROWS + """
            WHERE l.kind = :kind AND l.id > :after AND (l.valid_until IS NULL OR l.valid_until >= :today)
            ORDER BY l.id LIMIT :limit
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
