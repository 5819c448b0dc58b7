package cn.techexchange.market.imports.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title for what came without one: its opening sentence. The brackets mark it, as library practice does with
 * titles that the cataloguer supplied (GB/T 3792).
 */
final class DerivedTitle {
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；!?;\\n]|\\.(?![0-9a-zA-Z])");
    /** Shorter openings such as “目的：” say nothing alone. */
    private static final int SHORTEST = 10;

    private static final int LONGEST = 60;

    private DerivedTitle() {}

    static String of(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return "";
        }
        int end = stripped.length();
        Matcher matcher = SENTENCE_END.matcher(stripped);
        while (matcher.find()) {
            if (matcher.start() >= SHORTEST) {
                end = matcher.start();
                break;
            }
        }
        return "〔" + shortened(stripped.substring(0, end)) + "〕";
    }

    private static String shortened(String sentence) {
        String line = sentence.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
