package cn.techexchange.market.imports;

import cn.techexchange.market.listing.ImportListing;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What became of the rows so far; the four outcomes add up to the rows read.
 *
 * @param findings how many findings are kept, rejected rows having one or more each
 * @param ignoredColumns headings that nothing was taken from
 */
@Serdeable
public record ImportCounts(
        long created, long updated, long unchanged, long rejected, long findings, List<String> ignoredColumns) {
    private static final int MAX_IGNORED = 30;
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, List.of());

    public ImportCounts {
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    public long rows() {
        return created + updated + unchanged + rejected;
    }

    /** @param verdict on one row, the last word */
    ImportCounts with(Verdict verdict) {
        return verdict instanceof Verdict.Taken taken
                ? with(taken.result())
                : new ImportCounts(created, updated, unchanged, rejected + 1, findings, ignoredColumns);
    }

    private ImportCounts with(ImportListing.Result result) {
        return switch (result) {
            case ADDED -> new ImportCounts(created + 1, updated, unchanged, rejected, findings, ignoredColumns);
            case CHANGED -> new ImportCounts(created, updated + 1, unchanged, rejected, findings, ignoredColumns);
            case UNCHANGED -> new ImportCounts(created, updated, unchanged + 1, rejected, findings, ignoredColumns);
        };
    }

    ImportCounts withFindings(long more) {
        return new ImportCounts(created, updated, unchanged, rejected, findings + more, ignoredColumns);
    }

    ImportCounts ignoring(List<String> columns) {
        List<String> shown = columns.stream().limit(MAX_IGNORED).toList();
        return new ImportCounts(created, updated, unchanged, rejected, findings, shown);
    }
}
