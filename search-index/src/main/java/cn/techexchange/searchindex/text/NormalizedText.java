package cn.techexchange.searchindex.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in the one form that indexing, asking and marking share (full width folded to half, lower case, traditional characters
 * simplified, compatibility characters taken apart), and for each of its characters the place in the original.
 */
public final class NormalizedText {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] starts;

    private NormalizedText(String original) {
        this.original = original;
        this.starts = new int[original.length() + 16];
    }

    public static NormalizedText of(String original) {
        var normalized = new NormalizedText(original);
        for (int at = 0; at < original.length(); ) {
            int codePoint = original.codePointAt(at);
            normalized.append(fold(codePoint), at);
            at += Character.charCount(codePoint);
        }
        return normalized;
    }

    /** One code point at a time: composing across characters would lose the way back to the original. */
    private static String fold(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isISOControl(codePoint) ? " " : Character.toString(Character.toLowerCase(codePoint));
        }
        if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
            return " ";
        }
        if (Character.isIdeographic(codePoint) && codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return Character.toString(Simplified.of(codePoint));
        }
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    private void append(String folded, int start) {
        int end = text.length() + folded.length();
        if (end > starts.length) {
            starts = Arrays.copyOf(starts, Math.max(end, starts.length * 2));
        }
        Arrays.fill(starts, text.length(), end, start);
        text.append(folded);
    }

    public String text() {
        return text.toString();
    }

    public String original() {
        return original;
    }

    /** Where in the original the character at {@code index} comes from; the original's length for the end of the text. */
    public int start(int index) {
        return index < text.length() ? starts[index] : original.length();
    }

    /** Where in the original the character before {@code index} ends. */
    public int end(int index) {
        if (index == 0) {
            return 0;
        }
        int last = starts[index - 1];
        return last + Character.charCount(original.codePointAt(last));
    }
}
