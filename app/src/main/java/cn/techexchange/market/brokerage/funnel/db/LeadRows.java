package cn.techexchange.market.brokerage.funnel.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LeadRows extends GenericRepository<TraceRow, String> {
    String DEAL = """
              d.id AS negotiation_id, d.state, d.created_at AS contacted_at,
              (SELECT MIN(x.sent_at) FROM negotiation_message x
               WHERE x.negotiation_id = d.id AND (x.side = 'OWNER' OR x.kind IN ('OFFER', 'COUNTER_OFFER'))
                 AND x.kind NOT IN ('SHARED', 'CLOSED')) AS answered_at,
              (SELECT MIN(x.sent_at) FROM negotiation_message x
               WHERE x.negotiation_id = d.id AND x.kind = 'ACCEPTED') AS accepted_at
            """;

    @Query("SELECT COUNT(*) FROM brokerage_lead WHERE entered_at >= :begin AND entered_at < :end")
    long countLeads(Instant begin, Instant end);

    @Query("""
            SELECT demand_id, achievement_id, entered_at, NULL AS negotiation_id, NULL AS state, NULL AS contacted_at,
              NULL AS answered_at, NULL AS accepted_at
            FROM brokerage_lead
            WHERE entered_at >= :begin AND entered_at < :end
              AND (entered_at < :moment OR (entered_at = :moment AND CONCAT(demand_id, '.', achievement_id) < :after))
            ORDER BY entered_at DESC, demand_id DESC, achievement_id DESC LIMIT :limit
            """)
    List<TraceRow> pairs(Instant begin, Instant end, Instant moment, String after, int limit);

    @Query("SELECT COUNT(*) FROM good_match WHERE found_at >= :begin AND found_at < :end")
    long countMatched(Instant begin, Instant end);

    @Query("""
            SELECT demand_id, achievement_id, found_at AS entered_at, NULL AS negotiation_id, NULL AS state,
              NULL AS contacted_at, NULL AS answered_at, NULL AS accepted_at
            FROM good_match
            WHERE found_at >= :begin AND found_at < :end
              AND (found_at < :moment OR (found_at = :moment AND CONCAT(demand_id, '.', achievement_id) < :after))
            ORDER BY found_at DESC, demand_id DESC, achievement_id DESC LIMIT :limit
            """)
    List<TraceRow> matched(Instant begin, Instant end, Instant moment, String after, int limit);

    @Query("SELECT l.demand_id, l.achievement_id, l.entered_at," + DEAL + """
            FROM brokerage_deal d
            JOIN brokerage_lead l ON l.demand_id = d.demand_id AND l.achievement_id = d.achievement_id
            WHERE l.entered_at >= :begin AND l.entered_at < :end
            ORDER BY d.id LIMIT 100000
            """)
    List<TraceRow> traces(Instant begin, Instant end);

    @Query("SELECT i.demand_id, i.achievement_id, i.proposed_at AS entered_at," + DEAL + """
            FROM introduction i
            LEFT JOIN brokerage_deal d ON i.state = 'ACCEPTED' AND d.demand_id = i.demand_id
              AND d.achievement_id = i.achievement_id AND d.created_at >= i.proposed_at
            WHERE i.broker_organization_id = :organizationId
              AND i.proposed_at >= :begin AND i.proposed_at < :end
            ORDER BY i.id, d.id LIMIT 100000
            """)
    List<TraceRow> introduced(String organizationId, Instant begin, Instant end);

    @Query("""
            SELECT negotiation_id FROM negotiation_broker
            WHERE account_id = :accountId AND negotiation_id IN (:negotiationIds)
            """)
    List<String> sharedWith(String accountId, List<String> negotiationIds);
}
