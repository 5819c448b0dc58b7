package cn.techexchange.identity.session.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends GenericRepository<SessionRow, String> {
    SessionRow save(SessionRow row);

    SessionRow update(SessionRow row);

    @Query("SELECT * FROM session WHERE id = :id FOR UPDATE")
    Optional<SessionRow> findLocked(String id);

    @Query("""
            SELECT * FROM session WHERE account_id = :accountId AND ended_at IS NULL AND expires_at > :now
            ORDER BY refreshed_at DESC, id LIMIT 100""")
    List<SessionRow> listOpen(String accountId, Instant now);

    @Query("""
            UPDATE session SET ended_at = :now
            WHERE account_id = :accountId AND ended_at IS NULL AND (:except IS NULL OR id <> :except)""")
    void endAll(String accountId, @Nullable String except, Instant now);
}
