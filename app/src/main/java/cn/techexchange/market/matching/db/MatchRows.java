package cn.techexchange.market.matching.db;

import cn.techexchange.market.matching.DismissalReason;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MatchRows extends GenericRepository<MatchRow, String> {
    Optional<MatchRow> findById(String id);

    @Query("""
            INSERT INTO market_match
              (id, demand_id, achievement_id, demand_owner_id, achievement_owner_id, score, content, refreshed_at)
            VALUES (:id, :demandId, :achievementId, :demandOwnerId, :achievementOwnerId, :score, :content, :refreshedAt)
            ON DUPLICATE KEY UPDATE
              score = VALUES(score), content = VALUES(content), refreshed_at = VALUES(refreshed_at)
            """)
    void put(
            String id,
            String demandId,
            String achievementId,
            String demandOwnerId,
            String achievementOwnerId,
            int score,
            String content,
            Instant refreshedAt);

    @Query("SELECT * FROM market_match WHERE demand_id = :demandId ORDER BY score DESC, id LIMIT :limit")
    List<MatchRow> ofDemand(String demandId, int limit);

    @Query("SELECT * FROM market_match WHERE achievement_id = :achievementId ORDER BY score DESC, id LIMIT :limit")
    List<MatchRow> ofAchievement(String achievementId, int limit);

    /** The ids are made in the order of time, so they are the order of finding too. */
    @Query("""
            SELECT * FROM market_match
            WHERE ((demand_owner_id = :organizationId AND demand_dismissal IS NULL)
                OR (achievement_owner_id = :organizationId AND achievement_dismissal IS NULL))
              AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<MatchRow> newestOf(String organizationId, @Nullable String before, int limit);

    @Query("DELETE FROM market_match WHERE id IN (:ids)")
    void deleteAll(List<String> ids);

    @Query("DELETE FROM market_match WHERE demand_id = :demandId")
    void deleteOfDemand(String demandId);

    @Query("DELETE FROM market_match WHERE achievement_id = :achievementId")
    void deleteOfAchievement(String achievementId);

    @Query("UPDATE market_match SET demand_dismissal = :reason, demand_dismissed_at = :at WHERE id = :id")
    void dismissForDemand(String id, @Nullable DismissalReason reason, @Nullable Instant at);

    @Query("UPDATE market_match SET achievement_dismissal = :reason, achievement_dismissed_at = :at WHERE id = :id")
    void dismissForAchievement(String id, @Nullable DismissalReason reason, @Nullable Instant at);
}
