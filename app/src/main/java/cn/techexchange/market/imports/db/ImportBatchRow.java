package cn.techexchange.market.imports.db;

import cn.techexchange.market.imports.ImportBatch;
import cn.techexchange.market.imports.ImportBatch.Importer;
import cn.techexchange.market.imports.ImportBatch.Plan;
import cn.techexchange.market.imports.ImportFile;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.FileShape;
import cn.techexchange.market.listing.ListingKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("import_batch")
record ImportBatchRow(
        @Id String id,
        ListingKind kind,
        String organizationId,
        String accountId,
        boolean byAdministrator,
        String sourceSystem,
        boolean publish,
        String fileName,
        String sha256,
        long size,
        FileFormat format,
        String encoding,
        @Nullable String checkJobId,
        @Nullable String runJobId,
        @Version @Nullable Long version,
        Instant createdAt) {

    static ImportBatchRow of(ImportBatch batch) {
        Plan plan = batch.plan();
        ImportFile file = batch.file();
        return new ImportBatchRow(
                batch.id(),
                plan.kind(),
                plan.organizationId(),
                plan.importer().accountId(),
                plan.importer().administrator(),
                plan.sourceSystem(),
                plan.publish(),
                file.name(),
                file.sha256(),
                file.size(),
                file.shape().format(),
                file.shape().encoding(),
                batch.checkJobId(),
                batch.runJobId(),
                batch.version(),
                batch.createdAt());
    }

    ImportBatch toBatch() {
        var plan = new Plan(kind, organizationId, new Importer(accountId, byAdministrator), sourceSystem, publish);
        var file = new ImportFile(fileName, sha256, size, new FileShape(format, encoding));
        return new ImportBatch(id, plan, file, checkJobId, runJobId, createdAt, version);
    }
}
