package cn.techexchange.market.imports.file;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Leaves out what says nothing. */
final class ToldRows implements RowSource {
    private final RowSource rows;
    private @Nullable SourceRow ahead;

    ToldRows(RowSource rows) {
        this.rows = rows;
    }

    @Override
    public List<String> headings() {
        return rows.headings();
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && rows.hasNext()) {
            SourceRow row = rows.next();
            ahead = row.isBlank() || row.isOfTemplate() ? null : row;
        }
        return ahead != null;
    }

    @Override
    public SourceRow next() {
        SourceRow row = hasNext() ? ahead : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return row;
    }

    @Override
    public void close() {
        rows.close();
    }
}
