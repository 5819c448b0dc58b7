package cn.techexchange.searchindex.evidence;

import cn.techexchange.searchindex.text.NormalizedText;
import cn.techexchange.searchindex.text.Token;
import cn.techexchange.searchindex.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What two texts have in common, said as plainly as possible: a stretch of the one is looked for at every place of the other. */
final class PlainStretches {
    private static final int MAX_LITERAL = 24;

    private PlainStretches() {}

    record Stretch(int start, int end, int weight) {
        String place() {
            return start + "-" + end + " of " + weight;
        }
    }

    static List<Stretch> of(String asked, String text) {
        List<Token> wanted = Tokens.of(asked);
        List<Token> found = Tokens.of(text);
        var stretches = new ArrayList<Stretch>();
        int from = 0;
        for (int at = 0; at < found.size(); at++) {
            for (int to = found.size(); to > at && at >= from; to--) {
                List<Token> part = found.subList(at, to);
                if (stands(part, wanted) && counts(part, wanted)) {
                    stretches.add(stretch(part));
                    from = to;
                }
            }
        }
        return stretches.isEmpty() ? literal(asked, text) : stretches;
    }

    static double coverage(String asked, String text) {
        int all = Tokens.of(asked).stream()
                .filter(token -> !token.isMark())
                .mapToInt(token -> token.end() - token.start())
                .sum();
        int covered = of(text, asked).stream()
                .mapToInt(stretch -> stretch.end() - stretch.start())
                .sum();
        return all == 0 ? 0 : Math.min(1, (double) covered / all);
    }

    private static boolean stands(List<Token> part, List<Token> wanted) {
        return part.stream().noneMatch(Token::isMark) && Collections.indexOfSubList(texts(wanted), texts(part)) >= 0;
    }

    private static boolean counts(List<Token> part, List<Token> wanted) {
        Token first = part.getFirst();
        return part.size() > 1
                || wanted.size() == 1
                || first.isWord() && first.text().length() > 1;
    }

    private static Stretch stretch(List<Token> part) {
        int weight = part.stream().mapToInt(token -> token.isWord() ? 2 : 1).sum() - 1;
        return new Stretch(part.getFirst().start(), part.getLast().end(), weight);
    }

    private static List<Stretch> literal(String asked, String text) {
        String literal = NormalizedText.of(asked).text().strip();
        NormalizedText normalized = NormalizedText.of(text);
        int at = normalized.text().indexOf(literal);
        return literal.isEmpty() || literal.length() > MAX_LITERAL || at < 0
                ? List.of()
                : List.of(new Stretch(normalized.start(at), normalized.end(at + literal.length()), 2));
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }
}
