package cn.techexchange.market.imports;

import cn.techexchange.platform.page.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All imports; {@code organizationId} is the scope, null for the bureau, which sees all. */
public interface ImportBatches {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND}, also for another organisation's */
    ImportBatch get(String id, @Nullable String organizationId);

    /** By its check or its run. */
    Optional<ImportBatch> findByJob(String jobId);

    /** Newest first. */
    Page<ImportBatch> list(@Nullable String organizationId, @Nullable String cursor, int size);

    ImportBatch add(ImportBatch batch);

    /** Fails with 412 at the edge when somebody else was faster. */
    ImportBatch update(ImportBatch batch);
}
