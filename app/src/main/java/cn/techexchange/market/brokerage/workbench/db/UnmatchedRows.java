package cn.techexchange.market.brokerage.workbench.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What still waits to be matched is not known to be without a match. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UnmatchedRows extends GenericRepository<UnmatchedRow, String> {
    String UNMATCHED = """
            FROM public_listing l
            WHERE l.kind = 'DEMAND' AND (l.valid_until IS NULL OR l.valid_until >= :today)
              AND NOT EXISTS (SELECT 1 FROM market_match m WHERE m.demand_id = l.id)
              AND NOT EXISTS (SELECT 1 FROM match_refresh r WHERE r.listing_id = l.id)
            """;

    @Query("SELECT l.id, l.listed_at " + UNMATCHED + """
              AND l.title LIKE :pattern AND (l.listed_at > :moment OR (l.listed_at = :moment AND l.id > :after))
            ORDER BY l.listed_at, l.id LIMIT :limit
            """)
    List<UnmatchedRow> oldest(LocalDate today, String pattern, Instant moment, String after, int limit);

    @Query("SELECT l.id, l.listed_at " + UNMATCHED + """
              AND l.title LIKE :pattern AND (l.listed_at < :moment OR (l.listed_at = :moment AND l.id < :after))
            ORDER BY l.listed_at DESC, l.id DESC LIMIT :limit
            """)
    List<UnmatchedRow> newest(LocalDate today, String pattern, Instant moment, String after, int limit);

    @Query("SELECT COUNT(*) " + UNMATCHED)
    long countUnmatched(LocalDate today);
}
