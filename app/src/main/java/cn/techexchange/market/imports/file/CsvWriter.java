package cn.techexchange.market.imports.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV as spreadsheets open it: UTF-8 with a mark at the start, formulas made harmless. */
final class CsvWriter implements TableWriter {
    private final CSVPrinter printer;

    CsvWriter(OutputStream out, List<String> headings) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        row(headings);
    }

    @Override
    public void row(List<String> values) throws IOException {
        printer.printRecord(values.stream().map(FormulaGuard::write).toList());
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
