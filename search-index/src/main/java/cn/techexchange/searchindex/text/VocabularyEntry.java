package cn.techexchange.searchindex.text;

import cn.techexchange.searchindex.text.Vocabulary.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One line of a vocabulary: how its terms hang together, as they were written. */
public record VocabularyEntry(Relation relation, List<String> terms) {
    private static final int COLUMNS = 2;

    public VocabularyEntry {
        terms = terms.stream().map(String::strip).toList();
        if (terms.size() < 2 || terms.stream().map(Vocabulary::normalized).anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("no relation and terms: " + relation + " " + terms);
        }
    }

    /** @throws IllegalArgumentException naming the line that is none */
    static VocabularyEntry of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("no relation and terms: " + line);
        }
        List<String> terms = Arrays.asList(columns[1].split("\\|"));
        return switch (columns[0]) {
            case "same" -> new VocabularyEntry(Relation.SAME, terms);
            case "kind" -> new VocabularyEntry(Relation.KIND, terms);
            default -> throw new IllegalArgumentException("unknown relation: " + line);
        };
    }

    /** The same for entries that mean the same: the order of other names says nothing, nor do case and width. */
    public String content() {
        List<String> normalized = terms.stream().map(Vocabulary::normalized).toList();
        List<String> ordered = switch (relation) {
            case SAME -> normalized.stream().sorted().toList();
            case KIND -> normalized;
        };
        return relation.name().toLowerCase(Locale.ROOT) + "\t" + String.join("|", ordered);
    }
}
