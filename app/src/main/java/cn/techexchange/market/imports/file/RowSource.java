package cn.techexchange.market.imports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The rows of one file, once, in order; blank rows and those of the template are left out. */
public interface RowSource extends Iterator<SourceRow>, AutoCloseable {
    /** The columns there are; empty where every row names its own. */
    List<String> headings();

    @Override
    void close();

    /** @throws cn.techexchange.platform.problem.ProblemException {@code INVALID_INPUT} when there is no heading row */
    static RowSource open(Path file, FileShape shape) {
        try {
            return new ToldRows(
                    switch (shape.format()) {
                        case CSV -> new CsvSource(file, shape.encoding());
                        case XLSX -> new ExcelSource(file);
                        case JSON_LINES -> new JsonLinesSource(file, shape.encoding());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
