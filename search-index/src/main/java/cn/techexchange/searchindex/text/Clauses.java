package cn.techexchange.searchindex.text;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts what was asked at its commas and stops: characters on both sides of one make no pair, and each part means something by itself. */
public final class Clauses {
    private static final Pattern END = Pattern.compile("[，,。．；;：:？?！!\\n]");
    private static final int MIN_TOKENS = 2;

    private Clauses() {}

    /** The parts with two characters or words at least; the text itself when there is none. */
    public static List<String> of(String text) {
        List<String> parts = END.splitAsStream(text)
                .filter(part -> Tokens.of(part).stream()
                                .filter(token -> !token.isMark())
                                .count()
                        >= MIN_TOKENS)
                .toList();
        return parts.isEmpty() ? List.of(text) : parts;
    }
}
