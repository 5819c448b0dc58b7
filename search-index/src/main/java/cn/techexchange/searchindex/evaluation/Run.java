package cn.techexchange.searchindex.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ranked documents of each topic, best first. */
public final class Run {
    private final Map<String, List<String>> ranked = new LinkedHashMap<>();

    public void put(String topic, List<String> documents) {
        ranked.put(topic, List.copyOf(documents));
    }

    public List<String> of(String topic) {
        return ranked.getOrDefault(topic, List.of());
    }

    /** Writes the TREC form. The score only repeats the rank: readers sort by it, and it must not depend on how scores are made. */
    public void write(Path file, String tag) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            ranked.forEach((topic, documents) -> {
                int rank = 0;
                for (String document : documents) {
                    rank++;
                    out.print("%s Q0 %s %d %d %s%n".formatted(topic, document, rank, documents.size() - rank + 1, tag));
                }
            });
            if (out.checkError()) {
                throw new IOException(file + " cannot be written");
            }
        }
    }
}
