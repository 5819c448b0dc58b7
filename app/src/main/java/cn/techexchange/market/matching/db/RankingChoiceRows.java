package cn.techexchange.market.matching.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RankingChoiceRows extends GenericRepository<RankingChoiceRow, String> {
    Optional<RankingChoiceRow> findByAccountId(String accountId);

    @Query("""
            INSERT INTO ranking_choice (account_id, personal, chosen_at) VALUES (:accountId, :personal, :chosenAt)
            ON DUPLICATE KEY UPDATE personal = VALUES(personal), chosen_at = VALUES(chosen_at)
            """)
    void put(String accountId, boolean personal, Instant chosenAt);
}
