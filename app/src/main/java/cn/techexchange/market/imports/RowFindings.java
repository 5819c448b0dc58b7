package cn.techexchange.market.imports;

import cn.techexchange.market.imports.file.SourceRow;
import cn.techexchange.market.imports.form.CellFinding;
import cn.techexchange.market.imports.form.ImportField;
import cn.techexchange.market.imports.form.NamedCell;
import cn.techexchange.market.imports.form.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One row's findings, worded with the headings and values of the file. */
final class RowFindings {
    private final long row;
    private final Map<String, NamedCell> cells;
    private final List<ImportField> fields;
    private final List<ImportFinding> findings = new ArrayList<>();

    RowFindings(long row, Map<String, NamedCell> cells, List<ImportField> fields) {
        this.row = row;
        this.cells = cells;
        this.fields = fields;
    }

    void add(SourceRow.Fault fault) {
        findings.add(new ImportFinding(row, fault.column(), Severity.ERROR, fault.message(), fault.value()));
    }

    void add(CellFinding finding) {
        NamedCell cell = cells.get(finding.field());
        String column = cell == null ? heading(finding.field()) : cell.heading();
        String value = cell == null ? "" : cell.cell().text();
        findings.add(new ImportFinding(row, column, finding.severity(), finding.message(), value));
    }

    private String heading(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(ImportField::heading)
                .orElse(name);
    }

    List<ImportFinding> all() {
        return List.copyOf(findings);
    }

    List<ImportFinding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
