package cn.techexchange.market.subscription.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ToldMatchRows extends GenericRepository<ToldMatchRow, ToldMatchRow.Key> {
    @Query("""
            SELECT * FROM match_told
            WHERE demand_id = :demandId AND achievement_id = :achievementId AND side = :side
            """)
    Optional<ToldMatchRow> find(String demandId, String achievementId, String side);

    @Query("""
            INSERT INTO match_told (demand_id, achievement_id, side, score, demand_number, achievement_number, told_at)
            VALUES (:demandId, :achievementId, :side, :score, :demandNumber, :achievementNumber, :toldAt)
            ON DUPLICATE KEY UPDATE score = VALUES(score), demand_number = VALUES(demand_number),
              achievement_number = VALUES(achievement_number), told_at = VALUES(told_at)
            """)
    void put(
            String demandId,
            String achievementId,
            String side,
            int score,
            int demandNumber,
            int achievementNumber,
            Instant toldAt);
}
