package cn.techexchange.market.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Parts of a text that may be known where the whole is not: its words, the terms in it, or its halves. */
final class ShorterTexts {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}，。、；：（）“”]+");
    private static final int LEAST = 2;
    private static final int LEAST_TO_HALVE = 4;

    private ShorterTexts() {}

    /** @param known terms that are known to stand in the text */
    static List<String> of(String text, List<String> known) {
        List<String> words = BETWEEN.splitAsStream(text)
                .filter(word -> word.length() >= LEAST)
                .toList();
        var parts = new LinkedHashSet<String>();
        if (words.size() > 1) {
            parts.addAll(words);
        }
        parts.addAll(known);
        if (parts.isEmpty()
                && text.codePoints().filter(Character::isIdeographic).count() >= LEAST_TO_HALVE) {
            parts.addAll(halves(text));
        }
        parts.removeIf(part -> part.length() < LEAST || part.equalsIgnoreCase(text));
        return new ArrayList<>(parts);
    }

    private static List<String> halves(String text) {
        int[] points = text.codePoints().toArray();
        int half = (points.length + 1) / 2;
        return List.of(new String(points, 0, half), new String(points, points.length - half, half));
    }
}
