package cn.techexchange.market.imports.file;

import cn.techexchange.platform.text.Shortened;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one or more sheets. Cells are text, so that nothing in them runs. */
public final class ExcelWriter implements TableWriter {
    private static final int LONGEST_CELL = 32_767;
    private static final int FLUSH_EVERY = 500;
    private static final double WIDTH = 22;
    private final Workbook workbook;
    private Worksheet sheet;
    private int row;

    public ExcelWriter(OutputStream out, String title, List<String> headings) throws IOException {
        workbook = new Workbook(out, "exchange", "1.0");
        sheet = workbook.newWorksheet(title);
        head(headings);
    }

    /** Ends the sheet and begins the next. */
    public void sheet(String title, List<String> headings) throws IOException {
        sheet.finish();
        sheet = workbook.newWorksheet(title);
        row = 0;
        head(headings);
    }

    private void head(List<String> headings) throws IOException {
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.style(0, i).bold().fillColor("E8EEF7").wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        row(headings);
    }

    @Override
    public void row(List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (!value.isEmpty()) {
                sheet.value(row, i, Shortened.to(value, LONGEST_CELL));
            }
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
