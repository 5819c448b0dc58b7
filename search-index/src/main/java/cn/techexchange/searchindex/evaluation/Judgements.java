package cn.techexchange.searchindex.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Grades of documents, by topic. */
public record Judgements(Map<String, Map<String, Integer>> grades) {
    private static final int COLUMNS = 4;

    /** Reads TREC lines: topic, 0, document, grade. */
    public static Judgements read(Path file) throws IOException {
        return of(file.toString(), Files.readAllLines(file));
    }

    /** @param name of where the lines come from, for the message about one that is none */
    public static Judgements of(String name, List<String> lines) throws IOException {
        var grades = new TreeMap<String, Map<String, Integer>>();
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            String[] columns = line.strip().split("\\s+");
            if (columns.length < COLUMNS) {
                throw new IOException(name + ": not four columns: " + line);
            }
            grades.computeIfAbsent(columns[0], topic -> new HashMap<>()).put(columns[2], Integer.parseInt(columns[3]));
        }
        return new Judgements(grades);
    }

    /** These and those that are judged only there. */
    public Judgements with(Judgements others) {
        var both = new TreeMap<String, Map<String, Integer>>();
        others.grades.forEach((topic, judged) -> both.put(topic, new HashMap<>(judged)));
        grades.forEach((topic, judged) ->
                both.computeIfAbsent(topic, none -> new HashMap<>()).putAll(judged));
        return new Judgements(both);
    }
}
