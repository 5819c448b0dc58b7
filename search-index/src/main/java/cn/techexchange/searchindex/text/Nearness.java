package cn.techexchange.searchindex.text;

import java.util.List;
import java.util.Optional;

/** How near a term is to what was typed: the same sound, or a slip or two of the fingers. */
public final class Nearness {
    /** So many characters carry one slip; more carry two. */
    private static final int ONE_SLIP = 6;

    private static final int SHORTEST = 3;

    /** Of three letters any other abbreviation is one slip away. */
    private static final int SHORTEST_OF_LETTERS = 4;

    private Nearness() {}

    /** @param slips 0 for a term that only sounds the same */
    public record Distance(boolean sameSound, int slips) {}

    /** Nothing for the text itself, a part of it, a term that holds it, and whatever is farther away. */
    public static Optional<Distance> between(String typed, String term) {
        String one = letters(typed);
        String other = letters(term);
        if (other.contains(one) || one.contains(other)) {
            return Optional.empty();
        }
        if (soundsAlike(one, other)) {
            return Optional.of(new Distance(true, 0));
        }
        int length = one.codePointCount(0, one.length());
        int shortest = one.codePoints().anyMatch(Character::isIdeographic) ? SHORTEST : SHORTEST_OF_LETTERS;
        int most = length < shortest ? 0 : length <= ONE_SLIP ? 1 : 2;
        int slips = slips(one.codePoints().toArray(), other.codePoints().toArray());
        return slips <= most ? Optional.of(new Distance(false, slips)) : Optional.empty();
    }

    private static String letters(String text) {
        return Feeds.unigrams(text).replace(" ", "");
    }

    private static boolean soundsAlike(String one, String other) {
        List<String> syllables = List.of(Feeds.pinyin(one).split(" "));
        return syllables.size() > 1
                && syllables.equals(List.of(Feeds.pinyin(other).split(" ")));
    }

    /** Characters that are wrong, missing, too many or in each other's place. */
    private static int slips(int[] one, int[] other) {
        var distance = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : least(distance, one, other, i, j);
            }
        }
        return distance[one.length][other.length];
    }

    private static int least(int[][] distance, int[] one, int[] other, int i, int j) {
        int wrong = distance[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        int least = Math.min(wrong, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
