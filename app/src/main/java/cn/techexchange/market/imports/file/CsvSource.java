package cn.techexchange.market.imports.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file. Row numbers are those that a spreadsheet shows: quoted line breaks do not count. */
final class CsvSource implements RowSource {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Headings headings;
    private long number = 1;
    /** The next record cannot be read, and so none after it. */
    private boolean broken;

    private boolean over;

    CsvSource(Path file, String encoding) throws IOException {
        BufferedReader reader = Encodings.reader(file, encoding);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(reader))
                .setIgnoreEmptyLines(false)
                .get();
        parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        records = parser.iterator();
        try {
            headings = new Headings(
                    records.hasNext()
                            ? records.next().stream().map(String::strip).toList()
                            : List.of());
        } catch (UncheckedIOException | IllegalStateException e) {
            throw Sniffer.refused("列名行无法读取，请检查引号");
        }
    }

    /** The sign that stands most often in the first line. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(1 << 16);
        char[] start = new char[1 << 14];
        int length = Math.max(0, reader.read(start));
        reader.reset();
        String line = new String(start, 0, length).lines().findFirst().orElse("");
        return Stream.of(',', '\t', ';')
                .max(Comparator.comparingLong(sign ->
                        line.chars().filter(character -> character == sign).count()))
                .filter(sign -> line.indexOf(sign) >= 0)
                .orElse(',');
    }

    @Override
    public List<String> headings() {
        return headings.names();
    }

    @Override
    public boolean hasNext() {
        try {
            return !over && (broken || records.hasNext());
        } catch (UncheckedIOException | IllegalStateException e) {
            broken = true;
            return true;
        }
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        number++;
        if (broken) {
            over = true;
            return SourceRow.broken(number, "引号没有成对，这一行及其后的内容无法读取", "");
        }
        List<SourceCell> cells = records.next().stream()
                .map(text -> (SourceCell) new SourceCell.Text(FormulaGuard.read(text)))
                .toList();
        return headings.row(number, cells, List.of());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
