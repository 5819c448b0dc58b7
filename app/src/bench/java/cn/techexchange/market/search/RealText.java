package cn.techexchange.market.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real paper's words, of which documents and questions are made.
 *
 * @param discipline empty where it is not known
 */
record RealText(String title, List<String> sentences, List<String> keywords, String discipline) {
    private static final List<String> FILES = List.of("corpus.jsonl", "corpus-extra.jsonl");
    private static final int LONGEST_TITLE = 30;

    RealText {
        sentences = List.copyOf(sentences);
        keywords = List.copyOf(keywords);
    }

    static List<RealText> read(Path folder) throws IOException {
        var json = new ObjectMapper();
        var texts = new ArrayList<RealText>();
        for (String file : FILES) {
            for (String line : Files.readAllLines(folder.resolve(file))) {
                texts.add(of(json.readTree(line)));
            }
        }
        return texts;
    }

    private static RealText of(JsonNode record) {
        String text = record.path("abstract").asText("").strip();
        var keywords = new ArrayList<String>();
        record.path("keywords").forEach(keyword -> keywords.add(keyword.asText()));
        String title = record.hasNonNull("title") ? record.get("title").asText().strip() : firstWords(text);
        String discipline =
                record.hasNonNull("discipline") ? record.get("discipline").asText() : "";
        return new RealText(title, sentences(text), keywords, discipline);
    }

    static List<String> sentences(String text) {
        return List.of(text.split("(?<=[。；;!?！？]|\\.(?!\\d))")).stream()
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    /** Two thirds of the texts came without a title. */
    private static String firstWords(String text) {
        String clause = text.split("[,，。.；;:：]", 2)[0];
        return clause.length() > LONGEST_TITLE ? clause.substring(0, LONGEST_TITLE) : clause;
    }
}
