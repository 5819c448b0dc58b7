package cn.techexchange.market.imports.db;

import cn.techexchange.market.imports.ImportBatch;
import cn.techexchange.market.imports.ImportBatches;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredImportBatches implements ImportBatches {
    private final ImportBatchRows rows;

    StoredImportBatches(ImportBatchRows rows) {
        this.rows = rows;
    }

    @Override
    public ImportBatch get(String id, @Nullable String organizationId) {
        return rows.find(id, organizationId)
                .map(ImportBatchRow::toBatch)
                .orElseThrow(() -> ProblemException.notFound("导入"));
    }

    @Override
    public Optional<ImportBatch> findByJob(String jobId) {
        return rows.findByJob(jobId).map(ImportBatchRow::toBatch);
    }

    @Override
    public Page<ImportBatch> list(@Nullable String organizationId, @Nullable String cursor, int size) {
        return Page.of(rows.list(organizationId, cursor, size + 1), size, ImportBatchRow::id)
                .map(ImportBatchRow::toBatch);
    }

    @Override
    public ImportBatch add(ImportBatch batch) {
        return rows.save(ImportBatchRow.of(batch)).toBatch();
    }

    @Override
    public ImportBatch update(ImportBatch batch) {
        return rows.update(ImportBatchRow.of(batch)).toBatch();
    }
}
