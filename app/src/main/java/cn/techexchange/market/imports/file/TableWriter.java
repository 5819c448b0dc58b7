package cn.techexchange.market.imports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rows under headings. */
public interface TableWriter extends AutoCloseable {
    void row(List<String> values) throws IOException;

    /** Ends the file; the stream stays open. */
    @Override
    void close() throws IOException;

    /** @param names the columns as programs call them, for JSON Lines */
    static TableWriter open(
            FileFormat format, OutputStream out, String title, List<String> headings, List<String> names)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvWriter(out, headings);
            case XLSX -> new ExcelWriter(out, title, headings);
            case JSON_LINES -> new JsonLinesWriter(out, names);
        };
    }
}
