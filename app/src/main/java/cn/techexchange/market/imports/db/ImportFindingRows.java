package cn.techexchange.market.imports.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportFindingRows extends GenericRepository<ImportFindingRow, String> {
    /** Ids are given, so this is one batch for the driver. */
    void saveAll(List<ImportFindingRow> rows);

    @Query("""
            SELECT * FROM import_finding
            WHERE job_id = :jobId AND (:severity IS NULL OR severity = :severity)
              AND (:after IS NULL OR id > :after)
            ORDER BY id LIMIT :limit
            """)
    List<ImportFindingRow> list(String jobId, @Nullable String severity, @Nullable String after, int limit);
}
