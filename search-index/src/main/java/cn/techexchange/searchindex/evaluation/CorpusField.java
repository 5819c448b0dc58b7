package cn.techexchange.searchindex.evaluation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What of a corpus record may be indexed. */
public enum CorpusField {
    TITLE,
    ABSTRACT,
    KEYWORDS;

    /**
     * Reads a list such as {@code title,abstract}.
     *
     * @throws IllegalArgumentException naming the field that is not known
     */
    public static Set<CorpusField> parse(String list) {
        var fields = EnumSet.noneOf(CorpusField.class);
        for (String name : list.split(",")) {
            fields.add(Arrays.stream(values())
                    .filter(field -> field.key().equals(name.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "unknown field '" + name.strip() + "': title, abstract, keywords are known")));
        }
        return fields;
    }

    /** The name of the field in a record. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
