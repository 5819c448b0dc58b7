package cn.techexchange.platform.audit.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEntryRows extends GenericRepository<AuditEntryRow, String> {
    AuditEntryRow save(AuditEntryRow row);

    /** Ids grow with time, so they are the order and the cursor. */
    @Query("""
            SELECT * FROM audit_entry
            WHERE (:accountId IS NULL OR account_id = :accountId)
              AND (:action IS NULL OR LOCATE(:action, action) = 1)
              AND (:subjectType IS NULL OR subject_type = :subjectType)
              AND (:subjectId IS NULL OR subject_id = :subjectId)
              AND (:from IS NULL OR at >= :from) AND (:until IS NULL OR at < :until)
              AND (:cursor IS NULL OR id < :cursor)
            ORDER BY id DESC LIMIT :size""")
    List<AuditEntryRow> list(
            @Nullable String accountId,
            @Nullable String action,
            @Nullable String subjectType,
            @Nullable String subjectId,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String cursor,
            int size);
}
