package cn.techexchange.market.brokerage.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GoodMatchRows extends GenericRepository<GoodMatchRow, String> {
    @Query("""
            INSERT INTO good_match (demand_id, achievement_id, found_at) VALUES (:demandId, :achievementId, :foundAt)
            ON DUPLICATE KEY UPDATE found_at = found_at
            """)
    void add(String demandId, String achievementId, Instant foundAt);
}
