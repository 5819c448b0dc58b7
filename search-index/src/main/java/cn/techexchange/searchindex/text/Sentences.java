package cn.techexchange.searchindex.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences, at Chinese and Latin stops; a point inside a number is none. */
public final class Sentences {
    private Sentences() {}

    /** A sentence and where it begins. */
    public record Sentence(String text, int offset) {}

    public static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isStop(text, at)) {
                add(sentences, text, start, at + 1);
                start = at + 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first < end) {
            sentences.add(new Sentence(text.substring(first, end).stripTrailing(), first));
        }
    }

    private static boolean isStop(String text, int at) {
        return switch (text.charAt(at)) {
            case '。', '；', '！', '？', ';', '!', '?', '\n' -> true;
            case '.', '．' -> at + 1 == text.length() || !isLatin(text.charAt(at + 1));
            default -> false;
        };
    }

    private static boolean isLatin(char character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }
}
