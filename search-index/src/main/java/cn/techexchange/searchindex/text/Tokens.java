package cn.techexchange.searchindex.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts text into tokens. Done here rather than in the engine, whose one common tokenizer knows no words inside a run of letters. */
public final class Tokens {
    private static final int FIRST_USUAL = 0x4E00;
    private static final int LAST_USUAL = 0x9FFF;

    /** Twenty texts on a page are some ten thousand characters: each the same string every time, which knows its hash. */
    private static final String[] USUAL = IntStream.rangeClosed(FIRST_USUAL, LAST_USUAL)
            .mapToObj(Character::toString)
            .toArray(String[]::new);

    private Tokens() {}

    public static List<Token> of(String text) {
        return of(NormalizedText.of(text));
    }

    public static List<Token> of(NormalizedText normalized) {
        String text = normalized.text();
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (isUsual(codePoint)) {
                String same = USUAL[codePoint - FIRST_USUAL];
                tokens.add(new Token(same, Token.Type.HAN, normalized.start(at), normalized.end(end)));
            } else if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
                Token.Type type = typeOf(codePoint);
                end = type == Token.Type.WORD ? endOfWord(text, end) : end;
                tokens.add(new Token(text.substring(at, end), type, normalized.start(at), normalized.end(end)));
            }
            at = end;
        }
        return tokens;
    }

    static Token.Type typeOf(int codePoint) {
        if (isHan(codePoint)) {
            return Token.Type.HAN;
        }
        return isWordCharacter(codePoint) ? Token.Type.WORD : Token.Type.MARK;
    }

    /** The usual characters by their range: a script is searched for in a table. */
    private static boolean isHan(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        return isUsual(codePoint) || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static boolean isUsual(int codePoint) {
        return codePoint >= FIRST_USUAL && codePoint <= LAST_USUAL;
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
