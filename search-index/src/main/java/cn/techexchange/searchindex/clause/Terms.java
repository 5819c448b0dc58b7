package cn.techexchange.searchindex.clause;

import cn.techexchange.searchindex.text.NormalizedText;
import cn.techexchange.searchindex.text.Token;
import cn.techexchange.searchindex.text.Tokens;
import java.util.List;

/** The characters and words of a clause, prepared for asking how many of them stand in a text as pairs. */
record Terms(List<String> tokens, int length) {
    static Terms of(String text) {
        List<Token> tokens =
                Tokens.of(text).stream().filter(token -> !token.isMark()).toList();
        return new Terms(
                tokens.stream().map(Token::text).toList(),
                tokens.stream().mapToInt(token -> weight(token.text())).sum());
    }

    /** A text as {@link #share} compares with it. */
    static String comparable(String text) {
        return NormalizedText.of(text).text().replace(" ", "");
    }

    /** Share of the terms that stand in the text: characters in pairs, words of letters also alone. */
    double share(String comparable) {
        boolean[] found = new boolean[tokens.size()];
        for (int at = 0; at < tokens.size(); at++) {
            String token = tokens.get(at);
            if (token.length() > 1 && comparable.contains(token)) {
                found[at] = true;
            }
            if (at + 1 < tokens.size() && comparable.contains(token + tokens.get(at + 1))) {
                found[at] = true;
                found[at + 1] = true;
            }
        }
        int covered = 0;
        for (int at = 0; at < found.length; at++) {
            covered += found[at] ? weight(tokens.get(at)) : 0;
        }
        return length == 0 ? 0 : (double) covered / length;
    }

    /** A word of letters says as much as two characters. */
    private static int weight(String token) {
        return token.length() > 1 ? 2 : 1;
    }
}
