package cn.techexchange.registry.comparison.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EffectRows extends GenericRepository<EffectRow, EffectRow.Key> {
    EffectRow save(EffectRow row);

    @Query("""
            SELECT * FROM rule_pack_effect WHERE job_id = :jobId
            ORDER BY outcome_changes DESC, registration_id LIMIT :limit OFFSET :offset
            """)
    List<EffectRow> list(String jobId, int offset, int limit);

    @Query("SELECT COUNT(*) FROM rule_pack_effect WHERE job_id = :jobId")
    long count(String jobId);

    @Query("SELECT COUNT(*) FROM rule_pack_effect WHERE job_id = :jobId AND outcome_changes = TRUE")
    long countOutcomes(String jobId);
}
