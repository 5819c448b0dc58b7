package cn.techexchange.searchindex.evidence;

import cn.techexchange.searchindex.text.NormalizedText;
import cn.techexchange.searchindex.text.Token;
import cn.techexchange.searchindex.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was asked, prepared for finding the stretches that a text has in common with it. */
public final class Asked {
    /** Inside longer input nobody looks for a part of a word. */
    private static final int MAX_LITERAL = 24;

    private static final int WORD_WEIGHT = 2;
    private final NormalizedText original;
    private final List<Token> tokens;

    /** Where each token stands among those asked; marks, which part what stands before and after them, left out. */
    private final Map<String, List<Integer>> places;

    private final String literal;
    private final int length;

    private Asked(NormalizedText original, List<Token> tokens) {
        String normalized = original.text().strip();
        this.original = original;
        this.tokens = tokens;
        this.places = IntStream.range(0, tokens.size())
                .boxed()
                .filter(place -> !tokens.get(place).isMark())
                .collect(Collectors.groupingBy(place -> tokens.get(place).text()));
        this.literal = normalized.length() <= MAX_LITERAL ? normalized : "";
        this.length = tokens.stream()
                .filter(token -> !token.isMark())
                .mapToInt(token -> token.end() - token.start())
                .sum();
    }

    public static Asked of(String text) {
        NormalizedText normalized = NormalizedText.of(text);
        return new Asked(normalized, Tokens.of(normalized));
    }

    /** Stretches of two characters or a word at least, longest first at each place, not overlapping. */
    List<Run> runsIn(String text) {
        NormalizedText normalized = NormalizedText.of(text);
        return runsIn(normalized, Tokens.of(normalized));
    }

    private List<Run> runsIn(NormalizedText normalized, List<Token> found) {
        var runs = new ArrayList<Run>();
        for (int at = 0; at < found.size(); ) {
            int end = longestFrom(found, at);
            if (counts(found, at, end)) {
                runs.add(run(normalized.original(), found, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return runs.isEmpty() ? literalIn(normalized) : runs;
    }

    /** Share of the asked characters and words that stand in the text, as stretches of two at least. */
    public double coverage(String text) {
        int covered = Asked.of(text).runsIn(original, tokens).stream()
                .mapToInt(run -> run.end() - run.start())
                .sum();
        return length == 0 ? 0 : Math.min(1, (double) covered / length);
    }

    private int longestFrom(List<Token> found, int from) {
        int longest = 0;
        for (int place : places.getOrDefault(found.get(from).text(), List.of())) {
            longest = Math.max(longest, shared(found, from, place));
        }
        return from + longest;
    }

    /** How many tokens in a row stand both in what was found and in what was asked. */
    private int shared(List<Token> found, int from, int place) {
        int most = Math.min(found.size() - from, tokens.size() - place);
        int shared = 0;
        while (shared < most && isSame(found.get(from + shared), tokens.get(place + shared))) {
            shared++;
        }
        return shared;
    }

    /** A token's text tells its type; a mark is never part of a stretch. */
    private static boolean isSame(Token one, Token other) {
        return !one.isMark() && one.text().equals(other.text());
    }

    private boolean counts(List<Token> found, int from, int to) {
        int length = to - from;
        return length > 1 || length == 1 && (tokens.size() == 1 || isTelling(found.get(from)));
    }

    private static boolean isTelling(Token token) {
        return token.isWord() && token.text().length() > 1;
    }

    private static Run run(String text, List<Token> found, int from, int to) {
        int start = found.get(from).start();
        int end = found.get(to - 1).end();
        int weight = found.subList(from, to).stream()
                        .mapToInt(token -> token.isWord() ? WORD_WEIGHT : 1)
                        .sum()
                - 1;
        return new Run(text.substring(start, end), start, end, weight);
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
