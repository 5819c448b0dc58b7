package cn.techexchange.market.brokerage.workbench.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QuietRows extends GenericRepository<QuietRow, String> {
    /** Sharing it with a broker moves nothing. */
    @Query("""
            SELECT * FROM (
              SELECT n.id, n.listing_title, n.state,
                (SELECT MAX(x.sent_at) FROM negotiation_message x
                 WHERE x.negotiation_id = n.id AND x.kind <> 'SHARED') AS last_move_at
              FROM negotiation n
              WHERE n.running_key IS NOT NULL
                AND n.id IN (SELECT b.negotiation_id FROM negotiation_broker b WHERE b.account_id = :accountId)) AS shared
            WHERE last_move_at <= :before AND (last_move_at > :moment OR (last_move_at = :moment AND id > :after))
            ORDER BY last_move_at, id LIMIT :limit
            """)
    List<QuietRow> quiet(String accountId, Instant before, Instant moment, String after, int limit);
}
