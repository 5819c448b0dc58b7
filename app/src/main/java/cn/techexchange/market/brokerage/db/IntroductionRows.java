package cn.techexchange.market.brokerage.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IntroductionRows extends GenericRepository<IntroductionRow, String> {
    IntroductionRow save(IntroductionRow row);

    IntroductionRow update(IntroductionRow row);

    Optional<IntroductionRow> findById(String id);

    @Query("""
            SELECT * FROM introduction WHERE demand_id = :demandId AND achievement_id = :achievementId
            ORDER BY id DESC LIMIT 1
            """)
    Optional<IntroductionRow> findLatest(String demandId, String achievementId);

    @Query("""
            SELECT * FROM introduction
            WHERE (broker_organization_id = :organizationId OR demand_owner_id = :organizationId
                OR achievement_owner_id = :organizationId)
              AND state IN (:states) AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<IntroductionRow> listOf(String organizationId, List<String> states, @Nullable String before, int limit);

    @Query("""
            SELECT * FROM introduction WHERE state IN (:states) AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<IntroductionRow> list(List<String> states, @Nullable String before, int limit);

    @Query("""
            SELECT id FROM introduction WHERE closed_at IS NULL AND answer_by <= :now ORDER BY answer_by, id LIMIT :limit
            """)
    List<String> over(Instant now, int limit);

    /** Open ones that the organisation has not answered yet. */
    @Query("""
            SELECT COUNT(*) FROM introduction
            WHERE closed_at IS NULL AND answer_by > :now
              AND ((demand_owner_id = :organizationId AND demand_answered_at IS NULL)
                OR (achievement_owner_id = :organizationId AND achievement_answered_at IS NULL))
            """)
    long countUnanswered(String organizationId, Instant now);
}
