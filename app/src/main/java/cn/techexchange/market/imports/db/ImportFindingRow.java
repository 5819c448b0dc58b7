package cn.techexchange.market.imports.db;

import cn.techexchange.market.imports.ImportFinding;
import cn.techexchange.market.imports.form.Severity;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The id is the job's with the finding's number, so that the order of ids is that of the file. */
@MappedEntity("import_finding")
record ImportFindingRow(
        @Id String id,
        String jobId,
        long sourceRow,
        String columnName,
        Severity severity,
        String message,
        String shownValue) {

    static ImportFindingRow of(String jobId, long number, ImportFinding finding) {
        return new ImportFindingRow(
                jobId + "-%010d".formatted(number),
                jobId,
                finding.row(),
                finding.column(),
                finding.severity(),
                finding.message(),
                finding.value());
    }

    ImportFinding toFinding() {
        return new ImportFinding(sourceRow, columnName, severity, message, shownValue);
    }
}
