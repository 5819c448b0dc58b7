package cn.techexchange.market.imports;

import cn.techexchange.platform.job.Job;
import org.jspecify.annotations.Nullable;

/** An import with how far its passes have come. */
public record SeenImport(
        ImportBatch batch,
        String organizationName,
        @Nullable Pass check,
        @Nullable Pass run) {
    public record Pass(Job job, ImportCounts counts) {}
}
