package cn.techexchange.identity.attempt.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttemptRows extends GenericRepository<AttemptRow, String> {
    @Query("""
            INSERT INTO sign_in_attempt (subject, failures, last_at, blocked_until)
            VALUES (:subject, 0, :never, :never) ON DUPLICATE KEY UPDATE failures = failures""")
    void ensure(String subject, Instant never);

    @Query("SELECT * FROM sign_in_attempt WHERE subject = :subject FOR UPDATE")
    AttemptRow getLocked(String subject);

    AttemptRow update(AttemptRow row);

    void deleteBySubject(String subject);

    @Query("DELETE FROM sign_in_attempt WHERE last_at < :time ORDER BY last_at, subject LIMIT 100")
    void deleteBefore(Instant time);
}
