package cn.techexchange.market.imports;

import cn.techexchange.market.imports.file.SourceRow;
import cn.techexchange.market.imports.form.NamedCell;
import java.util.Map;

/**
 * A row whose columns are known.
 *
 * @param cells by field name
 * @param firstRow where the same identifier stood first; the row itself when it is new
 */
record NumberedRow(SourceRow row, Map<String, NamedCell> cells, long firstRow) {
    boolean isRepeated() {
        return firstRow != row.number();
    }
}
