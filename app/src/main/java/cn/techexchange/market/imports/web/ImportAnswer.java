package cn.techexchange.market.imports.web;

import cn.techexchange.market.imports.ImportBatch;
import cn.techexchange.market.imports.ImportCounts;
import cn.techexchange.market.imports.ImportFile;
import cn.techexchange.market.imports.SeenImport;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.JobState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import as its owner sees it. */
@Serdeable
record ImportAnswer(
        String id,
        ListingKind kind,
        String organizationName,
        String sourceSystem,
        boolean publish,
        ImportFileAnswer file,
        @Nullable ImportPass check,
        @Nullable ImportPass run,
        Instant createdAt) {

    static ImportAnswer of(SeenImport seen) {
        ImportBatch batch = seen.batch();
        return new ImportAnswer(
                batch.id(),
                batch.plan().kind(),
                seen.organizationName(),
                batch.plan().sourceSystem(),
                batch.plan().publish(),
                ImportFileAnswer.of(batch.file()),
                ImportPass.of(seen.check()),
                ImportPass.of(seen.run()),
                batch.createdAt());
    }

    @Serdeable
    record ImportFileAnswer(String name, long size, FileFormat format, String encoding) {
        static ImportFileAnswer of(ImportFile file) {
            return new ImportFileAnswer(
                    file.name(),
                    file.size(),
                    file.shape().format(),
                    file.shape().encoding());
        }
    }

    /**
     * How far one pass over the file has come.
     *
     * @param total rows of the file, 0 while they are not counted
     * @param message why it was given up, empty otherwise
     */
    @Serdeable
    record ImportPass(
            JobState state,
            long done,
            long total,
            ImportCounts counts,
            String message,
            Instant createdAt,
            @Nullable Instant finishedAt) {
        static @Nullable ImportPass of(SeenImport.@Nullable Pass pass) {
            if (pass == null) {
                return null;
            }
            Job job = pass.job();
            return new ImportPass(
                    job.state(),
                    job.progress().done(),
                    job.progress().total(),
                    pass.counts(),
                    job.message(),
                    job.createdAt(),
                    job.finishedAt());
        }
    }
}
