package cn.techexchange.searchindex.embedding;

import cn.techexchange.searchindex.DocumentTexts;
import java.util.List;

/** Which stretches of a document are embedded. */
public final class Passages {
    /** The model reads 512 tokens; what an abstract is about stands in its beginning, and time grows with every character. */
    private static final int MAX_LENGTH = 500;

    private Passages() {}

    public static List<String> of(DocumentTexts texts) {
        String joined = texts.joined();
        if (joined.isBlank()) {
            return List.of();
        }
        return List.of(joined.length() > MAX_LENGTH ? joined.substring(0, MAX_LENGTH) : joined);
    }
}
