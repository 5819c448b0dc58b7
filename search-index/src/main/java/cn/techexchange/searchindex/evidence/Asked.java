package cn.techexchange.searchindex.evidence;

import cn.techexchange.searchindex.text.NormalizedText;
import cn.techexchange.searchindex.text.Token;
import cn.techexchange.searchindex.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was asked, prepared for finding the stretches that a text has in common with it. */
public final class Asked {
    /** Inside longer input nobody looks for a part of a word. */
    private static final int MAX_LITERAL = 24;

    private static final int WORD_WEIGHT = 2;
    private final String joined;
    private final Set<String> known;
    private final String literal;
    private final boolean single;
    private final String original;
    private final int length;

    private Asked(String original, List<Token> tokens) {
        String normalized = NormalizedText.of(original).text().strip();
        this.original = original;
        this.joined = join(tokens, 0, tokens.size());
        this.known = tokens.stream().map(Token::text).collect(Collectors.toSet());
        this.literal = normalized.length() <= MAX_LITERAL ? normalized : "";
        this.single = tokens.size() == 1;
        this.length = tokens.stream()
                .filter(token -> !token.isMark())
                .mapToInt(token -> token.end() - token.start())
                .sum();
    }

    public static Asked of(String text) {
        return new Asked(text, Tokens.of(text));
    }

    /** Stretches of two characters or a word at least, longest first at each place, not overlapping. */
    List<Run> runsIn(String text) {
        NormalizedText normalized = NormalizedText.of(text);
        List<Token> tokens = Tokens.of(normalized);
        var runs = new ArrayList<Run>();
        for (int at = 0; at < tokens.size(); ) {
            int end = longestFrom(tokens, at);
            if (counts(tokens, at, end)) {
                runs.add(run(text, tokens, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return runs.isEmpty() ? literalIn(normalized) : runs;
    }

    /** Share of the asked characters and words that stand in the text, as stretches of two at least. */
    public double coverage(String text) {
        Asked found = Asked.of(text);
        int covered = found.runsIn(original).stream()
                .mapToInt(run -> run.end() - run.start())
                .sum();
        return length == 0 ? 0 : Math.min(1, (double) covered / length);
    }

    private int longestFrom(List<Token> tokens, int from) {
        if (!known.contains(tokens.get(from).text())) {
            return from;
        }
        int end = from;
        while (end < tokens.size() && !tokens.get(end).isMark() && joined.contains(join(tokens, from, end + 1))) {
            end++;
        }
        return end;
    }

    private boolean counts(List<Token> tokens, int from, int to) {
        int length = to - from;
        return length > 1 || length == 1 && (single || isTelling(tokens.get(from)));
    }

    private static boolean isTelling(Token token) {
        return token.isWord() && token.text().length() > 1;
    }

    private static Run run(String text, List<Token> tokens, int from, int to) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        int weight = tokens.subList(from, to).stream()
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

    /** Words are fenced, so that {@code al} does not stand in {@code alloy}; a mark parts what stands before and after it. */
    private static String join(List<Token> tokens, int from, int to) {
        var joined = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            switch (token.type()) {
                case HAN -> joined.append(token.text());
                case WORD -> joined.append('\u0001').append(token.text()).append('\u0001');
                case MARK -> joined.append('\u0002');
            }
        }
        return joined.toString();
    }
}
