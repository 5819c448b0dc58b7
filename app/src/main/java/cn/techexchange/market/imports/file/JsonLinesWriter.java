package cn.techexchange.market.imports.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One object a line, without what is empty. */
final class JsonLinesWriter implements TableWriter {
    private final BufferedWriter writer;
    private final List<String> names;

    JsonLinesWriter(OutputStream out, List<String> names) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.names = List.copyOf(names);
    }

    @Override
    public void row(List<String> values) throws IOException {
        Map<String, String> object = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                object.put(names.get(i), values.get(i));
            }
        }
        writer.write(JsonText.write(object));
        writer.write('\n');
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
