package cn.techexchange.market.brokerage.workbench.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Ids of matches are compared by bytes, those of everything else by the usual collation: named, or no key would be used. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GoodPairRows extends GenericRepository<GoodPairRow, String> {
    String FACTS = """
            SELECT m.id, m.demand_id, m.achievement_id, m.demand_owner_id, m.achievement_owner_id, m.score, m.content,
              COALESCE(g.found_at, m.refreshed_at) AS found_at,
              (m.demand_dismissal IS NOT NULL OR m.achievement_dismissal IS NOT NULL) AS put_away,
              (EXISTS (SELECT 1 FROM negotiation n
                       WHERE n.listing_id = m.achievement_id COLLATE utf8mb4_unicode_ci
                         AND n.enquirer_id = m.demand_owner_id COLLATE utf8mb4_unicode_ci)
               OR EXISTS (SELECT 1 FROM negotiation n
                          WHERE n.listing_id = m.demand_id COLLATE utf8mb4_unicode_ci
                            AND n.enquirer_id = m.achievement_owner_id COLLATE utf8mb4_unicode_ci)) AS contacted,
              i.state AS introduced, COALESCE(i.closed_at, i.proposed_at) AS introduced_at
            """;

    String LAST_INTRODUCTION = """
            LEFT JOIN introduction i ON i.id = (
              SELECT MAX(x.id) FROM introduction x
              WHERE x.demand_id = m.demand_id COLLATE utf8mb4_unicode_ci
                AND x.achievement_id = m.achievement_id COLLATE utf8mb4_unicode_ci)
            """;

    @Query(FACTS + """
            FROM market_match m
            LEFT JOIN good_match g ON g.demand_id = m.demand_id COLLATE utf8mb4_unicode_ci
              AND g.achievement_id = m.achievement_id COLLATE utf8mb4_unicode_ci
            """ + LAST_INTRODUCTION + """
            WHERE m.score >= :least AND (m.score < :score OR (m.score = :score AND m.id > :after))
            ORDER BY m.score DESC, m.id LIMIT :limit
            """)
    List<GoodPairRow> best(int least, long score, String after, int limit);

    @Query(FACTS + """
            FROM good_match g
            JOIN market_match m ON m.demand_id = g.demand_id AND m.achievement_id = g.achievement_id
            """ + LAST_INTRODUCTION + """
            WHERE m.score >= :least AND g.found_at <= :before
              AND (g.found_at > :moment OR (g.found_at = :moment AND m.id > :after))
            ORDER BY g.found_at, m.id LIMIT :limit
            """)
    List<GoodPairRow> oldest(int least, Instant before, Instant moment, String after, int limit);
}
