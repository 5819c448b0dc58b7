package cn.techexchange.market.negotiation.db;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SellerRecordRows extends GenericRepository<NegotiationRow, String> {
    /** What is answered counts at once, what is not from the day on which the answer was due; who ended it before then is left out. */
    @Query("""
            SELECT e.owner_id AS seller_id, e.enquirer_id, COUNT(*) AS enquiries, CAST(SUM(e.answered) AS SIGNED) AS answered
            FROM (
              SELECT n.owner_id, n.enquirer_id, n.created_at, n.updated_at, n.state,
                EXISTS (SELECT 1 FROM negotiation_message m WHERE m.negotiation_id = n.id AND m.side = 'OWNER'
                  AND m.sent_at <= TIMESTAMPADD(DAY, :days, n.created_at)) AS answered
              FROM negotiation n
              WHERE n.owner_id IN (:sellerIds) AND n.listing_kind = 'ACHIEVEMENT' AND n.created_at >= :since) e
            WHERE e.answered OR (e.created_at < :due
              AND NOT (e.state = 'CLOSED' AND e.updated_at < TIMESTAMPADD(DAY, :days, e.created_at)))
            GROUP BY e.owner_id, e.enquirer_id ORDER BY e.owner_id, e.enquirer_id LIMIT 10000
            """)
    List<Asked> asked(Collection<String> sellerIds, Instant since, Instant due, int days);

    @Query("""
            SELECT s.seller_id, COUNT(*) AS open FROM (
              SELECT n.owner_id AS seller_id FROM negotiation n
              WHERE n.owner_id IN (:sellerIds) AND n.listing_kind = 'ACHIEVEMENT' AND n.running_key IS NOT NULL
              UNION ALL
              SELECT n.enquirer_id AS seller_id FROM negotiation n
              WHERE n.enquirer_id IN (:sellerIds) AND n.listing_kind = 'DEMAND' AND n.running_key IS NOT NULL) s
            GROUP BY s.seller_id ORDER BY s.seller_id LIMIT 1000
            """)
    List<Open> open(Collection<String> sellerIds);

    @Introspected
    record Asked(String sellerId, String enquirerId, int enquiries, int answered) {}

    @Introspected
    record Open(String sellerId, int open) {}
}
