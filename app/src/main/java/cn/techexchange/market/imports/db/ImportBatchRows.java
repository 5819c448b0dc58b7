package cn.techexchange.market.imports.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportBatchRows extends GenericRepository<ImportBatchRow, String> {
    ImportBatchRow save(ImportBatchRow row);

    ImportBatchRow update(ImportBatchRow row);

    @Query(
            "SELECT * FROM import_batch WHERE id = :id AND (:organizationId IS NULL OR organization_id = :organizationId)")
    Optional<ImportBatchRow> find(String id, @Nullable String organizationId);

    @Query("SELECT * FROM import_batch WHERE check_job_id = :jobId OR run_job_id = :jobId")
    Optional<ImportBatchRow> findByJob(String jobId);

    @Query("""
            SELECT * FROM import_batch
            WHERE (:organizationId IS NULL OR organization_id = :organizationId) AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<ImportBatchRow> list(@Nullable String organizationId, @Nullable String before, int limit);
}
