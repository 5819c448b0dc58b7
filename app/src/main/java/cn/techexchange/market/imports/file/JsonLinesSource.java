package cn.techexchange.market.imports.file;

import io.micronaut.json.tree.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows of a JSON Lines file: one object a line. */
final class JsonLinesSource implements RowSource {
    private static final int SHOWN = 60;
    private final BufferedReader reader;
    private @Nullable String line;
    private long number;

    JsonLinesSource(Path file, String encoding) throws IOException {
        reader = Encodings.reader(file, encoding);
    }

    @Override
    public List<String> headings() {
        return List.of();
    }

    @Override
    public boolean hasNext() {
        if (line == null) {
            try {
                line = reader.readLine();
                number++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return line != null;
    }

    @Override
    public SourceRow next() {
        String text = hasNext() ? line : null;
        if (text == null) {
            throw new NoSuchElementException();
        }
        line = null;
        return text.isBlank() ? SourceRow.of(number, Map.of()) : row(text);
    }

    private SourceRow row(String text) {
        try {
            JsonNode node = JsonText.read(text);
            if (!node.isObject()) {
                return SourceRow.broken(number, "每行应为一个 JSON 对象", shortened(text));
            }
            return SourceRow.of(number, cells(node));
        } catch (IOException e) {
            return SourceRow.broken(number, "不是有效的 JSON", shortened(text));
        }
    }

    private static Map<String, SourceCell> cells(JsonNode object) {
        Map<String, SourceCell> cells = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.entries()) {
            SourceCell cell = cell(entry.getValue());
            if (!cell.isBlank()) {
                cells.put(entry.getKey(), cell);
            }
        }
        return cells;
    }

    private static SourceCell cell(JsonNode node) {
        if (node.isArray()) {
            var items = new java.util.ArrayList<SourceCell>();
            node.values().forEach(item -> items.add(cell(item)));
            return new SourceCell.Items(items);
        }
        if (node.isObject()) {
            return new SourceCell.Parts(cells(node));
        }
        if (node.isBoolean()) {
            return new SourceCell.Text(node.getBooleanValue() ? "是" : "否");
        }
        if (node.isNumber()) {
            return new SourceCell.Text(node.getBigDecimalValue().toPlainString());
        }
        return new SourceCell.Text(node.isNull() ? "" : node.getStringValue());
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
