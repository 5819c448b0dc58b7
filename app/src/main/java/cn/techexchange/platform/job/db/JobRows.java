package cn.techexchange.platform.job.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRows extends GenericRepository<JobRow, String> {
    JobRow save(JobRow row);

    JobRow update(JobRow row);

    Optional<JobRow> findById(String id);

    List<JobRow> findByIdIn(List<String> ids);

    @Query("SELECT * FROM job WHERE id = :id FOR UPDATE")
    Optional<JobRow> lock(String id);

    @Query("""
            SELECT * FROM job
            WHERE id = :id AND state IN ('QUEUED', 'RUNNING') AND leased_until <= :now
            FOR UPDATE SKIP LOCKED
            """)
    Optional<JobRow> findDueById(String id, Instant now);

    @Query("""
            SELECT * FROM job
            WHERE state IN ('QUEUED', 'RUNNING') AND leased_until <= :now
            ORDER BY leased_until, id LIMIT 1
            FOR UPDATE SKIP LOCKED
            """)
    Optional<JobRow> findDue(Instant now);
}
