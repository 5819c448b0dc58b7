package cn.techexchange.searchindex.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into tokens. Done here rather than in the engine, whose one common tokenizer knows no words inside a run of letters. */
public final class Tokens {
    private Tokens() {}

    public static List<Token> of(String text) {
        return of(NormalizedText.of(text));
    }

    public static List<Token> of(NormalizedText normalized) {
        String text = normalized.text();
        var tokens = new ArrayList<Token>();
        each(
                text,
                (type, from, to) -> tokens.add(
                        new Token(text.substring(from, to), type, normalized.start(from), normalized.end(to))));
        return tokens;
    }

    /** @param text normalized */
    static void each(String text, Use use) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (!isSpace(codePoint)) {
                Token.Type type = typeOf(codePoint);
                end = type == Token.Type.WORD ? endOfWord(text, end) : end;
                use.token(type, at, end);
            }
            at = end;
        }
    }

    /** What is done with each token; places are those in the normalized text. */
    @FunctionalInterface
    interface Use {
        void token(Token.Type type, int from, int to);
    }

    static boolean isSpace(int codePoint) {
        return !UsualHan.contains(codePoint) && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint));
    }

    static Token.Type typeOf(int codePoint) {
        if (isHan(codePoint)) {
            return Token.Type.HAN;
        }
        return isWordCharacter(codePoint) ? Token.Type.WORD : Token.Type.MARK;
    }

    private static boolean isHan(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        return UsualHan.contains(codePoint) || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** The scripts that a Chinese technical text mixes in; letters of any other are kept as marks, one by one. */
    private static boolean isWordCharacter(int codePoint) {
        if (codePoint < 0x80 || !Character.isLetterOrDigit(codePoint)) {
            return Character.isLetterOrDigit(codePoint);
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC -> true;
            default -> false;
        };
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!isWordCharacter(codePoint) && !isDecimalPoint(text, at)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean isDecimalPoint(String text, int at) {
        return text.charAt(at) == '.'
                && isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
