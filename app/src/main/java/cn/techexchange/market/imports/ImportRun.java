package cn.techexchange.market.imports;

import cn.techexchange.market.imports.file.RowSource;
import cn.techexchange.market.imports.file.SourceRow;
import cn.techexchange.market.imports.form.Columns;
import cn.techexchange.market.imports.form.NamedCell;
import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.JobProgress;
import cn.techexchange.platform.job.JobRun;
import cn.techexchange.platform.job.JobStep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file under way, some rows a step. */
final class ImportRun implements JobRun {
    static final int ROWS_A_STEP = 200;
    private final Assignment assignment;
    private final RowSource rows;
    private final Columns columns;
    private final TakeRows takeRows;
    private final Path file;
    private final SeenIds seen = new SeenIds();
    private long position;
    private ImportCounts counts;

    ImportRun(Assignment assignment, RowSource rows, Columns columns, TakeRows takeRows, Path file) {
        this.assignment = assignment;
        this.rows = rows;
        this.columns = columns;
        this.takeRows = takeRows;
        this.file = file;
        this.counts = takeRows.countsOf(assignment.job());
    }

    /** What is to be done. @param total rows of the file */
    record Assignment(Job job, ImportBatch batch, long total) {}

    /** Reads over what is done already; identifiers and headings count all the same. */
    void skip(long done) {
        while (position < done && rows.hasNext()) {
            next(rows.next());
        }
    }

    private NumberedRow next(SourceRow row) {
        Map<String, NamedCell> cells = columns.assign(row);
        long first = seen.firstRowOf(JudgeRow.id(cells), row.number());
        position++;
        return new NumberedRow(row, cells, first);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public JobStep next() {
        List<NumberedRow> chunk = new ArrayList<>();
        while (chunk.size() < ROWS_A_STEP && rows.hasNext()) {
            chunk.add(next(rows.next()));
        }
        counts = takeRows.take(assignment, chunk, counts).ignoring(columns.ignored());
        var progress = new JobProgress(position, assignment.total(), takeRows.resultOf(counts));
        return new JobStep(progress, !rows.hasNext());
    }

    @Override
    public void close() {
        rows.close();
        ImportWork.delete(file);
    }
}
