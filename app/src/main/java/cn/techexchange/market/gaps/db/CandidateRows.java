package cn.techexchange.market.gaps.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CandidateRows extends GenericRepository<CandidateRow, String> {
    CandidateRow save(CandidateRow row);

    CandidateRow update(CandidateRow row);

    Optional<CandidateRow> findById(String id);

    @Query("""
            SELECT * FROM challenge_candidate
            WHERE (:state IS NULL OR state = :state) AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<CandidateRow> list(@Nullable String state, @Nullable String before, int limit);
}
