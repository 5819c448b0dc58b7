package cn.techexchange.market.feedback.db;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FeedbackRows extends GenericRepository<FeedbackRow, String> {
    FeedbackRow save(FeedbackRow row);

    Optional<FeedbackRow> findById(String id);

    Optional<FeedbackRow> findByStandingKey(String standingKey);

    @Query("UPDATE match_feedback SET standing_key = NULL WHERE standing_key = :standingKey")
    void replace(String standingKey);

    @Query("""
            SELECT * FROM match_feedback WHERE achievement_id IN (:achievementIds)
              AND standing_key IS NOT NULL AND reasons <> ''
            ORDER BY id DESC LIMIT 10000
            """)
    List<FeedbackRow> standingOn(Collection<String> achievementIds);

    @Query("""
            SELECT DISTINCT achievement_owner_id AS seller_id, demand_owner_id AS enquirer_id FROM match_feedback
            WHERE achievement_owner_id IN (:sellerIds) AND side = 'DEMAND' AND standing_key IS NOT NULL
              AND FIND_IN_SET('CONTACT_FAILED', reasons) > 0
            ORDER BY achievement_owner_id, demand_owner_id LIMIT 10000
            """)
    List<Unreached> unreached(Collection<String> sellerIds);

    @Query("""
            SELECT * FROM match_feedback
            WHERE demand_id = :demandId AND achievement_id = :achievementId AND side = :side
            ORDER BY id DESC LIMIT 100
            """)
    List<FeedbackRow> history(String demandId, String achievementId, String side);

    @Query("""
            SELECT * FROM match_feedback
            WHERE (demand_owner_id = :organizationId OR achievement_owner_id = :organizationId)
              AND standing_key IS NOT NULL AND reasons <> '' AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<FeedbackRow> listOf(String organizationId, @Nullable String before, int limit);

    @Query("""
            SELECT * FROM match_feedback
            WHERE standing_key IS NOT NULL AND reasons <> '' AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<FeedbackRow> listAll(@Nullable String before, int limit);

    @Query("SELECT * FROM match_feedback WHERE said_at <= :until ORDER BY said_at, id LIMIT :limit")
    List<FeedbackRow> log(Instant until, int limit);

    @Introspected
    record Unreached(String sellerId, String enquirerId) {}
}
