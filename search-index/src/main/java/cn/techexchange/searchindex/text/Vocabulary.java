package cn.techexchange.searchindex.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Other names of things, and kinds of them, that whoever asks for the thing wants to find as well. The list is data: a line is a
 * relation, a tab and terms; {@code same} works both ways, {@code kind} from the first term to the others.
 */
public final class Vocabulary {
    private static final String SHIPPED = "vocabulary.tsv";
    private static final int COLUMNS = 2;
    private final Map<String, List<Related>> byTerm = new LinkedHashMap<>();

    private final Map<String, String> fences = new HashMap<>();

    private Vocabulary() {}

    /** The list that comes with the product. */
    public static Vocabulary shipped() {
        try (InputStream resource = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(SHIPPED));
                var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the vocabulary cannot be read", e);
        }
    }

    /**
     * Blank lines and those that begin with {@code #} say nothing.
     *
     * @throws IllegalArgumentException naming the line that is none
     */
    public static Vocabulary of(List<String> lines) {
        var vocabulary = new Vocabulary();
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(vocabulary::add);
        return vocabulary;
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        List<String> terms = columns.length == COLUMNS
                ? Arrays.stream(columns[1].split("\\|"))
                        .map(Vocabulary::normalized)
                        .toList()
                : List.of();
        if (terms.size() < 2 || terms.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("no relation and terms: " + line);
        }
        terms.forEach(term -> fences.computeIfAbsent(term, Vocabulary::fenced));
        switch (columns[0]) {
            case "same" -> terms.forEach(term -> relate(term, Relation.SAME, terms));
            case "kind" -> relate(terms.getFirst(), Relation.KIND, terms);
            default -> throw new IllegalArgumentException("unknown relation: " + line);
        }
    }

    private void relate(String term, Relation relation, List<String> terms) {
        List<String> others =
                terms.stream().filter(other -> !other.equals(term)).toList();
        byTerm.computeIfAbsent(term, none -> new ArrayList<>()).add(new Related(relation, others));
    }

    /** What else to look for: for each term that stands in the text, those related to it that do not stand there too. */
    public List<Related> relatedTo(String text) {
        String words = fenced(text);
        return byTerm.entrySet().stream()
                .filter(entry -> stands(entry.getKey(), words))
                .flatMap(entry -> entry.getValue().stream())
                .map(related -> related.without(term -> stands(term, words)))
                .filter(related -> !related.terms().isEmpty())
                .distinct()
                .toList();
    }

    /** The text with one term that stands in it put in the words of another name or kind of it, so many at most. */
    public List<String> renamed(String text, int limit) {
        String normalized = normalized(text);
        String words = fenced(text);
        return byTerm.entrySet().stream()
                .filter(entry -> stands(entry.getKey(), words))
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(related -> related.terms().stream())
                        .map(other -> normalized.replace(entry.getKey(), other)))
                .distinct()
                .limit(limit)
                .toList();
    }

    private boolean stands(String term, String words) {
        return words.contains(Objects.requireNonNullElse(fences.get(term), term));
    }

    /** A word of letters is fenced, so that {@code pc} does not stand in {@code pcb}; Chinese characters may stand anywhere. */
    private static String fenced(String text) {
        var fenced = new StringBuilder();
        for (Token token : Tokens.of(text)) {
            fenced.append(token.isWord() ? "\u0001" + token.text() + "\u0001" : token.text());
        }
        return fenced.toString();
    }

    private static String normalized(String term) {
        return NormalizedText.of(term).text().strip();
    }

    /** How terms hang together. */
    public enum Relation {
        /** They mean the same. */
        SAME,
        /** The others are kinds or parts of the first. */
        KIND
    }
}
