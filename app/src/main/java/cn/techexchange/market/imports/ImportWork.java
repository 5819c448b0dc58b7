package cn.techexchange.market.imports;

import cn.techexchange.market.imports.file.RowSource;
import cn.techexchange.market.imports.form.Columns;
import cn.techexchange.market.imports.form.ImportField;
import cn.techexchange.market.imports.form.ImportFields;
import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.JobRun;
import cn.techexchange.platform.job.JobWork;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.ContentStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** Opens a batch for its check or its run. Both are the same work; only the run writes listings. */
@Singleton
final class ImportWork implements JobWork {
    static final String TYPE = "IMPORT";
    private final ImportBatches batches;
    private final ImportFields fields;
    private final ContentStore contents;
    private final TakeRows takeRows;

    ImportWork(ImportBatches batches, ImportFields fields, ContentStore contents, TakeRows takeRows) {
        this.batches = batches;
        this.fields = fields;
        this.contents = contents;
        this.takeRows = takeRows;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JobRun open(Job job) {
        ImportBatch batch = batches.findByJob(job.id()).orElseThrow(() -> ProblemException.notFound("导入"));
        List<ImportField> known = fields.of(batch.plan().kind());
        Path file = copyOf(batch.file());
        try {
            long total = job.progress().total() > 0 ? job.progress().total() : count(file, batch);
            RowSource rows = RowSource.open(file, batch.file().shape());
            var columns = new Columns(known);
            requireColumns(rows, columns);
            var run = new ImportRun(new ImportRun.Assignment(job, batch, total), rows, columns, takeRows, file);
            run.skip(job.progress().done());
            return run;
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private static void requireColumns(RowSource rows, Columns columns) {
        List<ImportField> missing = rows.headings().isEmpty() ? List.of() : columns.missing(rows.headings());
        if (!missing.isEmpty()) {
            String names =
                    missing.stream().map(field -> "“" + field.heading() + "”").collect(Collectors.joining("、"));
            throw ProblemException.notPermitted("第一行没有 " + names + " 列。请对照模板修改列名后重新上传。");
        }
    }

    private static long count(Path file, ImportBatch batch) {
        try (RowSource rows = RowSource.open(file, batch.file().shape())) {
            long count = 0;
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
            return count;
        }
    }

    /** Workbooks are read in jumps, which a stream does not allow. */
    private Path copyOf(ImportFile file) {
        try (InputStream in = contents.open(file.sha256())) {
            Path copy =
                    Files.createTempFile("import", "." + file.shape().format().extension());
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
