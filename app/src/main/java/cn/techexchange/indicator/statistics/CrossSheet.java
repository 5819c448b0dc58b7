package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Figure;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a cross table as an Excel sheet, in exact yuan. */
@Singleton
public final class CrossSheet {
    private final Labels labels;
    private final Explanation explanation;

    CrossSheet(Labels labels, Explanation explanation) {
        this.labels = labels;
        this.explanation = explanation;
    }

    public void write(CrossTable table, Measure measure, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "exchange", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("交叉表");
            sheet.value(
                    0,
                    0,
                    table.axes().rows().title() + " × " + table.axes().columns().title() + "，" + measure.title());
            List<Compared> columns = table.columnTotals();
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(
                        1,
                        i + 1,
                        labels.nameOf(table.axes().columns(), columns.get(i).code()));
            }
            sheet.value(1, columns.size() + 1, "合计");
            rows(sheet, table, measure);
            explanation.write(workbook, table.asked());
        }
    }

    private void rows(Worksheet sheet, CrossTable table, Measure measure) {
        Map<List<String>, Compared> cells = new HashMap<>();
        table.cells().forEach(cell -> cells.put(List.of(cell.row(), cell.column()), cell.figure()));
        List<Compared> columns = table.columnTotals();
        int line = 2;
        for (Compared row : table.rowTotals()) {
            sheet.value(line, 0, labels.nameOf(table.axes().rows(), row.code()));
            for (int i = 0; i < columns.size(); i++) {
                Compared cell = cells.get(List.of(row.code(), columns.get(i).code()));
                put(sheet, line, i + 1, measure, cell == null ? new Compared(Figure.NONE, Figure.NONE) : cell);
            }
            put(sheet, line++, columns.size() + 1, measure, row);
        }
        sheet.value(line, 0, "合计");
        for (int i = 0; i < columns.size(); i++) {
            put(sheet, line, i + 1, measure, columns.get(i));
        }
        put(sheet, line, columns.size() + 1, measure, table.total());
    }

    private static void put(Worksheet sheet, int row, int column, Measure measure, Compared figure) {
        measure.of(figure)
                .ifPresent(value -> sheet.value(
                        row,
                        column,
                        measure == Measure.CONTRACTS ? BigDecimal.valueOf(value) : BigDecimal.valueOf(value, 2)));
    }
}
