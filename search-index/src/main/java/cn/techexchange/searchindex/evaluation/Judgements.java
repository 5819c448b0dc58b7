package cn.techexchange.searchindex.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Grades of documents, by topic. */
public record Judgements(Map<String, Map<String, Integer>> grades) {
    private static final int COLUMNS = 4;

    /** Reads TREC lines: topic, 0, document, grade. */
    public static Judgements read(Path file) throws IOException {
        var grades = new TreeMap<String, Map<String, Integer>>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            String[] columns = line.strip().split("\\s+");
            if (columns.length < COLUMNS) {
                throw new IOException(file + ": not four columns: " + line);
            }
            grades.computeIfAbsent(columns[0], topic -> new HashMap<>()).put(columns[2], Integer.parseInt(columns[3]));
        }
        return new Judgements(grades);
    }
}
