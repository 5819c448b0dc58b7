package cn.techexchange.searchindex.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A query to be ranked for. */
public record Topic(String id, String text) {
    /** Reads lines of an id, a tab and a text. */
    public static List<Topic> read(Path file) throws IOException {
        var topics = new ArrayList<Topic>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String clean = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (clean.isBlank()) {
                continue;
            }
            int tab = clean.indexOf('\t');
            if (tab < 1) {
                throw new IOException(file + ": line " + number + " is no id, tab and text");
            }
            topics.add(new Topic(
                    clean.substring(0, tab).strip(), clean.substring(tab + 1).strip()));
        }
        return topics;
    }
}
