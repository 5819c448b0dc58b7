package cn.techexchange.market.imports.file;

import cn.techexchange.market.imports.file.SourceRow.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of a workbook. A formula counts as the value that was last computed for it. */
final class ExcelSource implements RowSource {
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Headings headings;

    ExcelSource(Path file) throws IOException {
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
            headings = new Headings(rows.hasNext() ? texts(rows.next()) : List.of());
        } catch (ExcelReaderException e) {
            throw Sniffer.refused("工作簿无法读取。请在 Excel 中重新保存后再上传");
        }
    }

    private static List<String> texts(Row row) {
        return row.stream()
                .map(cell -> cell == null ? "" : cell.getText().strip())
                .toList();
    }

    @Override
    public List<String> headings() {
        return headings.names();
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public SourceRow next() {
        Row row = rows.next();
        var cells = new ArrayList<SourceCell>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            boolean error = cell != null && isError(cell);
            if (cell != null && error) {
                String column = i < headings.names().size() ? headings.names().get(i) : "第 " + (i + 1) + " 列";
                faults.add(new Fault(column, "公式的计算结果是错误值，请改为文字或数值", String.valueOf(cell.getRawValue())));
            }
            cells.add(error ? new SourceCell.Text("") : value(cell));
        }
        return headings.row(row.getRowNum(), cells, faults);
    }

    private static boolean isError(Cell cell) {
        String raw = cell.getRawValue();
        return cell.getType() == CellType.ERROR
                || (cell.getType() == CellType.FORMULA && raw != null && raw.matches("#[A-Z/0]+[!?]?"));
    }

    private static SourceCell value(@Nullable Cell cell) {
        if (cell == null) {
            return new SourceCell.Text("");
        }
        return switch (cell.getType()) {
            case NUMBER -> new SourceCell.Number(plain(cell.asNumber().toPlainString()));
            case BOOLEAN -> new SourceCell.Text(cell.asBoolean() ? "是" : "否");
            case FORMULA -> computed(cell.getValue() == null ? "" : String.valueOf(cell.getValue()));
            default -> new SourceCell.Text(cell.getText());
        };
    }

    private static SourceCell computed(String value) {
        return value.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")
                ? new SourceCell.Number(plain(new java.math.BigDecimal(value).toPlainString()))
                : new SourceCell.Text(value);
    }

    private static String plain(String number) {
        return number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
