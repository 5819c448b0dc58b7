package cn.techexchange.registry.reconciliation;

import cn.techexchange.market.imports.file.RowSource;
import cn.techexchange.market.imports.file.Sniffer;
import cn.techexchange.market.imports.file.SourceRow;
import cn.techexchange.market.imports.form.NamedSheet;
import cn.techexchange.market.imports.form.Values;
import cn.techexchange.platform.problem.ProblemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an export. All rows must be readable: a comparison with some rows left out would show false differences. */
final class NationalFile {
    /** Several years of a district; more is surely the wrong file. */
    static final int MAX_ROWS = 20_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{14}|\\d{16}");
    private final NamedSheet sheet;
    private final List<NationalRow> rows = new ArrayList<>();

    private NationalFile(NamedSheet sheet) {
        this.sheet = sheet;
    }

    /** @throws ProblemException {@code INVALID_INPUT} with row and column of each fault */
    static List<NationalRow> read(Path file) {
        try (RowSource source = RowSource.open(file, Sniffer.shapeOf(file))) {
            var reading = new NationalFile(NamedSheet.of("registry/national-columns.csv", source));
            while (source.hasNext() && !reading.sheet.isHopeless()) {
                reading.take(source.next());
            }
            return reading.result();
        }
    }

    private List<NationalRow> result() {
        sheet.requireNoFaults();
        if (rows.isEmpty()) {
            throw ProblemException.invalid("file", "文件中没有合同");
        }
        return rows;
    }

    private void take(SourceRow row) {
        if (rows.size() >= MAX_ROWS) {
            throw ProblemException.invalid("file", "超过 " + MAX_ROWS + " 行，请按年度分别核对");
        }
        int before = sheet.faults();
        sheet.faultsOf(row);
        String number = sheet.text(row, "number").replaceAll("\\s", "");
        if (!NUMBER.matcher(number).matches()) {
            sheet.fault(row, "number", "应为 16 位数字（旧表为 14 位）");
        }
        Optional<Long> gross = sheet.value(row, "gross", Values::fen);
        Optional<Long> technology = sheet.value(row, "technology", Values::fen);
        Optional<LocalDate> day = sheet.value(row, "registeredOn", (text, heading) -> Values.date(text));
        if (sheet.faults() == before) {
            rows.add(new NationalRow(
                    row.number(),
                    number,
                    sheet.text(row, "projectName"),
                    sheet.text(row, "seller"),
                    sheet.text(row, "buyer"),
                    gross.orElseThrow(),
                    technology.orElseThrow(),
                    day.orElseThrow()));
        }
    }
}
