package cn.techexchange.searchindex.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in the one form that indexing, asking and marking share (full width folded to half, lower case, traditional characters
 * simplified, compatibility characters taken apart), and for each of its characters the place in the original.
 */
public final class NormalizedText {
    private static final int NONE = -1;
    private static final int FULL_WIDTH = 0xFF01 - '!';

    private final String original;
    private final String text;
    private final int[] starts;

    private NormalizedText(String original, String text, int[] starts) {
        this.original = original;
        this.text = text;
        this.starts = starts;
    }

    public static NormalizedText of(String original) {
        var building = new Building(original.length());
        for (int at = 0; at < original.length(); ) {
            int codePoint = original.codePointAt(at);
            int single = single(codePoint);
            if (single == NONE) {
                building.add(fold(codePoint), at);
            } else {
                building.add(single, at);
            }
            at += Character.charCount(codePoint);
        }
        return building.of(original);
    }

    /** Arrays, because a page of results is ten thousand characters, nearly each of which becomes one. */
    private static final class Building {
        private char[] text;
        private int[] starts;
        private int length;

        Building(int expected) {
            text = new char[expected];
            starts = new int[expected];
        }

        void add(int codePoint, int start) {
            if (Character.isBmpCodePoint(codePoint)) {
                add((char) codePoint, start);
            } else {
                add(Character.toString(codePoint), start);
            }
        }

        void add(char character, int start) {
            if (length == text.length) {
                text = Arrays.copyOf(text, length * 2);
                starts = Arrays.copyOf(starts, length * 2);
            }
            text[length] = character;
            starts[length++] = start;
        }

        void add(String characters, int start) {
            for (int i = 0; i < characters.length(); i++) {
                add(characters.charAt(i), start);
            }
        }

        NormalizedText of(String original) {
            return new NormalizedText(original, new String(text, 0, length), starts);
        }
    }

    /** What nearly all of a text is made of folds to one character by a rule; {@link #NONE} for the rest. */
    private static int single(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isISOControl(codePoint) ? ' ' : Character.toLowerCase(codePoint);
        }
        if (UsualHan.contains(codePoint)) {
            return Simplified.of(codePoint);
        }
        if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
            return Character.toLowerCase(codePoint - FULL_WIDTH);
        }
        return codePoint == '、' || codePoint == '。' ? codePoint : NONE;
    }

    /** One code point at a time: composing across characters would lose the way back to the original. */
    private static String fold(int codePoint) {
        if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
            return " ";
        }
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    public String text() {
        return text;
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
