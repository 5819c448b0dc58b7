package cn.techexchange.searchindex.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Other names of things, and kinds of them, that whoever asks for the thing wants to find as well. The list is data: a line is a
 * relation, a tab and terms; {@code same} works both ways, {@code kind} from the first term to the others.
 */
public final class Vocabulary {
    private static final String SHIPPED = "vocabulary.tsv";
    private static final List<VocabularyEntry> SHIPPED_ENTRIES = readShipped();
    private final Map<String, List<Related>> byTerm = new HashMap<>();

    /** The same terms, each with the form in which it is sought in a text, by the first character of that form. */
    private final Map<Character, Map<String, String>> forms = new HashMap<>();

    private Vocabulary() {}

    /** The list that comes with the product. */
    public static Vocabulary shipped() {
        return ofEntries(SHIPPED_ENTRIES);
    }

    /** The lines of that list, in its order. */
    public static List<VocabularyEntry> shippedEntries() {
        return SHIPPED_ENTRIES;
    }

    private static List<VocabularyEntry> readShipped() {
        try (InputStream resource = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(SHIPPED));
                var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return entries(lines.lines().toList());
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
        return ofEntries(entries(lines));
    }

    public static Vocabulary ofEntries(Collection<VocabularyEntry> entries) {
        var vocabulary = new Vocabulary();
        entries.forEach(vocabulary::add);
        return vocabulary;
    }

    private static List<VocabularyEntry> entries(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(VocabularyEntry::of)
                .toList();
    }

    private void add(VocabularyEntry entry) {
        List<String> terms =
                entry.terms().stream().map(Vocabulary::normalized).distinct().toList();
        terms.forEach(this::know);
        switch (entry.relation()) {
            case SAME -> terms.forEach(term -> relate(term, Relation.SAME, terms));
            case KIND -> relate(terms.getFirst(), Relation.KIND, terms);
        }
    }

    private void know(String term) {
        String form = fenced(term);
        if (!form.isEmpty()) {
            forms.computeIfAbsent(form.charAt(0), none -> new HashMap<>()).put(term, form);
        }
    }

    private void relate(String term, Relation relation, List<String> terms) {
        List<String> others =
                terms.stream().filter(other -> !other.equals(term)).toList();
        byTerm.computeIfAbsent(term, none -> new ArrayList<>()).add(new Related(relation, others));
    }

    /** Every term there is, normalized. */
    public Set<String> terms() {
        return forms.values().stream()
                .flatMap(terms -> terms.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that stand in a text. */
    public List<String> termsIn(String text) {
        return List.copyOf(standingIn(fenced(text)));
    }

    /** What else to look for: for each term that stands in the text, those related to it that do not stand there too. */
    public List<Related> relatedTo(String text) {
        Set<String> standing = standingIn(fenced(text));
        return standing.stream()
                .flatMap(term -> byTerm.getOrDefault(term, List.of()).stream())
                .map(related -> related.without(standing::contains))
                .filter(related -> !related.terms().isEmpty())
                .distinct()
                .toList();
    }

    /** The text with one term that stands in it put in the words of another name or kind of it, so many at most. */
    public List<String> renamed(String text, int limit) {
        String normalized = normalized(text);
        return standingIn(fenced(text)).stream()
                .flatMap(term -> byTerm.getOrDefault(term, List.of()).stream()
                        .flatMap(related -> related.terms().stream())
                        .map(other -> normalized.replace(term, other)))
                .distinct()
                .limit(limit)
                .toList();
    }

    /** In the order of the terms. Looked up by their first characters: trying thousands of terms took longer than finding documents. */
    private Set<String> standingIn(String words) {
        Set<String> standing = new TreeSet<>();
        for (int at = 0; at < words.length(); at++) {
            int from = at;
            forms.getOrDefault(words.charAt(at), Map.of()).forEach((term, form) -> {
                if (words.startsWith(form, from)) {
                    standing.add(term);
                }
            });
        }
        return standing;
    }

    /** A word of letters is fenced, so that {@code pc} does not stand in {@code pcb}; Chinese characters may stand anywhere. */
    private static String fenced(String text) {
        var fenced = new StringBuilder();
        for (Token token : Tokens.of(text)) {
            fenced.append(token.isWord() ? "\u0001" + token.text() + "\u0001" : token.text());
        }
        return fenced.toString();
    }

    static String normalized(String term) {
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
