package cn.techexchange.market.brokerage.db;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PairHistoryRows extends GenericRepository<IntroductionRow, String> {
    @Query("""
            SELECT score, (demand_dismissal IS NOT NULL OR achievement_dismissal IS NOT NULL) AS put_away
            FROM market_match WHERE demand_id = :demandId AND achievement_id = :achievementId
            """)
    Optional<Standing> match(String demandId, String achievementId);

    /** Either side has asked about the other's listing, whatever became of it. */
    @Query("""
            SELECT COUNT(*) FROM negotiation
            WHERE (listing_id = :achievementId AND enquirer_id = :demandOwnerId)
               OR (listing_id = :demandId AND enquirer_id = :achievementOwnerId)
            """)
    long contacts(String demandId, String achievementId, String demandOwnerId, String achievementOwnerId);

    /** @param putAway 1 when either side has dismissed the match, 0 otherwise */
    @Introspected
    record Standing(int score, int putAway) {}
}
