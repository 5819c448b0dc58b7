package cn.techexchange.searchindex.evidence;

import cn.techexchange.searchindex.text.Cut;
import cn.techexchange.searchindex.text.NormalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was asked, prepared for finding the stretches that a text has in common with it. */
public final class Asked {
    /** Inside longer input nobody looks for a part of a word. */
    private static final int MAX_LITERAL = 24;

    private static final int WORD_WEIGHT = 2;

    /** For a table that is mostly empty. */
    private static final int SLOTS_FOR_A_TOKEN = 4;

    private static final int NOWHERE = -1;
    private final Cut wanted;

    /** By the slot of its code the last place of a token; marks, which part what stands before and after them, left out. */
    private final int[] last;

    /** By place the place before it in the same slot. */
    private final int[] previous;

    private final String literal;
    private final int length;

    private Asked(Cut wanted) {
        String normalized = wanted.normalized().text().strip();
        this.wanted = wanted;
        this.last = new int[Integer.highestOneBit(SLOTS_FOR_A_TOKEN * wanted.size() + 1)];
        this.previous = new int[wanted.size()];
        this.literal = normalized.length() <= MAX_LITERAL ? normalized : "";
        this.length = fill();
    }

    /** @return how many characters of the original are asked for, marks left out */
    private int fill() {
        int characters = 0;
        Arrays.fill(last, NOWHERE);
        for (int place = 0; place < wanted.size(); place++) {
            if (!wanted.isMark(place)) {
                int slot = slot(wanted.code(place));
                previous[place] = last[slot];
                last[slot] = place;
                characters += wanted.end(place) - wanted.start(place);
            }
        }
        return characters;
    }

    /** The table's length is a power of two. */
    private int slot(int code) {
        return code & last.length - 1;
    }

    public static Asked of(String text) {
        return new Asked(Cut.of(text));
    }

    /** Stretches of two characters or a word at least, longest first at each place, not overlapping. */
    List<Run> runsIn(String text) {
        return runsIn(Cut.of(text));
    }

    private List<Run> runsIn(Cut found) {
        var runs = new ArrayList<Run>();
        for (int at = 0; at < found.size(); ) {
            int end = longestFrom(found, at);
            if (counts(found, at, end)) {
                runs.add(run(found, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return runs.isEmpty() ? literalIn(found.normalized()) : runs;
    }

    /** Share of the asked characters and words that stand in the text, as stretches of two at least. */
    public double coverage(String text) {
        int covered = Asked.of(text).runsIn(wanted).stream()
                .mapToInt(run -> run.end() - run.start())
                .sum();
        return length == 0 ? 0 : Math.min(1, (double) covered / length);
    }

    private int longestFrom(Cut found, int from) {
        int longest = 0;
        for (int place = last[slot(found.code(from))]; place != NOWHERE; place = previous[place]) {
            longest = Math.max(longest, shared(found, from, place));
        }
        return from + longest;
    }

    /** How many tokens in a row stand both in what was found and in what was asked. */
    private int shared(Cut found, int from, int place) {
        int most = Math.min(found.size() - from, wanted.size() - place);
        int shared = 0;
        while (shared < most && !found.isMark(from + shared) && found.isSame(from + shared, wanted, place + shared)) {
            shared++;
        }
        return shared;
    }

    private boolean counts(Cut found, int from, int to) {
        int tokens = to - from;
        return tokens > 1 || tokens == 1 && (wanted.size() == 1 || isTelling(found, from));
    }

    private static boolean isTelling(Cut found, int place) {
        return found.isWord(place) && found.length(place) > 1;
    }

    private static Run run(Cut found, int from, int to) {
        int start = found.start(from);
        int end = found.end(to - 1);
        int weight = -1;
        for (int place = from; place < to; place++) {
            weight += found.isWord(place) ? WORD_WEIGHT : 1;
        }
        return new Run(found.normalized().original().substring(start, end), start, end, weight);
    }

    /** Part of a word, such as {@code dFeB}: no token of the text, yet what was looked for. */
    private List<Run> literalIn(NormalizedText normalized) {
        int at = literal.isEmpty() ? -1 : normalized.text().indexOf(literal);
        if (at < 0) {
            return List.of();
        }
        int start = normalized.start(at);
        int end = normalized.end(at + literal.length());
        return List.of(new Run(normalized.original().substring(start, end), start, end, WORD_WEIGHT));
    }
}
