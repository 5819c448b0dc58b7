package cn.techexchange.market.imports;

import cn.techexchange.market.imports.file.SourceRow;
import cn.techexchange.market.imports.form.CellFinding;
import cn.techexchange.market.imports.form.ImportFields;
import cn.techexchange.market.imports.form.NamedCell;
import cn.techexchange.market.imports.form.ReadRow;
import cn.techexchange.market.imports.form.Severity;
import cn.techexchange.market.listing.ImportListing;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.Origin;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** Says of one row whether it can be taken in, and why not; the dry run and the real run both ask here. */
@Singleton
class JudgeRow {
    private static final int SOURCE_ID = 120;
    private final ReadRow readRow;
    private final ImportFields fields;
    private final Clock clock;

    JudgeRow(ReadRow readRow, ImportFields fields, Clock clock) {
        this.readRow = readRow;
        this.fields = fields;
        this.clock = clock;
    }

    Verdict judge(ImportBatch.Plan plan, NumberedRow numbered) {
        SourceRow row = numbered.row();
        Map<String, NamedCell> cells = numbered.cells();
        var findings = new RowFindings(row.number(), cells, fields.of(plan.kind()));
        row.faults().forEach(findings::add);
        if (!row.cells().isEmpty()) {
            String id = id(cells);
            checkId(id, numbered, findings);
            requirePresent(plan, cells, findings);
            var read = readRow.read(plan.kind(), cells, LocalTime.today(clock));
            read.findings().forEach(findings::add);
            if (findings.errors().isEmpty()) {
                return new Verdict.Fit(item(plan, id, read.content()), findings.all());
            }
        }
        return new Verdict.Unfit(findings.errors());
    }

    ImportFinding refused(ImportBatch.Plan plan, NumberedRow row, String reason) {
        var findings = new RowFindings(row.row().number(), row.cells(), fields.of(plan.kind()));
        findings.add(error("sourceId", reason));
        return findings.errors().getFirst();
    }

    private static void checkId(String id, NumberedRow row, RowFindings findings) {
        if (id.length() > SOURCE_ID) {
            findings.add(error("sourceId", "不能超过 " + SOURCE_ID + " 个字"));
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            findings.add(error("sourceId", "含有无法显示的字符，请删除后重新填写"));
        }
        if (row.isRepeated()) {
            findings.add(error("sourceId", "与第 " + row.firstRow() + " 行的来源编号相同"));
        }
    }

    private void requirePresent(ImportBatch.Plan plan, Map<String, NamedCell> cells, RowFindings findings) {
        fields.of(plan.kind()).stream()
                .filter(field -> field.guide().required() && !cells.containsKey(field.name()))
                .forEach(field -> findings.add(error(field.name(), "请填写")));
    }

    private static CellFinding error(String field, String message) {
        return new CellFinding(field, Severity.ERROR, message);
    }

    static String id(Map<String, NamedCell> cells) {
        NamedCell cell = cells.get("sourceId");
        return cell == null ? "" : cell.cell().text().strip();
    }

    private static ImportListing.Item item(ImportBatch.Plan plan, String id, ListingContent content) {
        return new ImportListing.Item(
                plan.kind(),
                plan.organizationId(),
                new Origin(plan.sourceSystem(), id),
                content,
                plan.publish(),
                false);
    }
}
