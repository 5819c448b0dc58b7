package cn.techexchange.market.imports.file;

import java.util.List;
import java.util.Map;

/**
 * One row of a file.
 *
 * @param number as the person sees it: the row of the sheet, the line of a JSON Lines file
 * @param cells by the column's heading, in the file's order; blank ones are left out
 * @param faults what keeps the row, or a cell of it, from being read
 */
public record SourceRow(long number, Map<String, SourceCell> cells, List<Fault> faults) {
    /** @param column heading or place, @param message zh-CN */
    public record Fault(String column, String message, String value) {}

    static SourceRow of(long number, Map<String, SourceCell> cells) {
        return new SourceRow(number, cells, List.of());
    }

    static SourceRow broken(long number, String message, String value) {
        return new SourceRow(number, Map.of(), List.of(new Fault("整行", message, value)));
    }

    public boolean isBlank() {
        return faults.isEmpty() && cells.isEmpty();
    }

    /** The explanation and the example that the template carries. */
    boolean isOfTemplate() {
        return cells.values().stream()
                .findFirst()
                .filter(cell -> cell.text().startsWith(TemplateMark.EXPLANATION)
                        || cell.text().startsWith(TemplateMark.EXAMPLE))
                .isPresent();
    }
}
