package cn.techexchange.searchindex.text;

import java.util.stream.Collectors;

/**
 * Text as the engine's standard tokenizer, the only one common to the embedded node and a cluster, must be fed it so that the wanted
 * terms come out.
 */
public final class Feeds {
    /** Radicals never stand in normalized text, and the tokenizer keeps each as a word of its own: room for what it would drop. */
    private static final int FIRST_RADICAL = 0x2F00;

    private static final int RADICALS = 214;

    private Feeds() {}

    /** Characters and words, each once. */
    public static String unigrams(String text) {
        return Tokens.of(text).stream()
                .filter(token -> !token.isMark())
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    /** For pairs. A word of letters stands twice and so makes a pair with itself: it is found whatever its neighbours are. */
    public static String bigrams(String text) {
        return Tokens.of(text).stream()
                .filter(token -> !token.isMark())
                .map(token -> token.isWord() ? token.text() + " " + token.text() : token.text())
                .collect(Collectors.joining(" "));
    }

    /** Syllables in place of characters, for pairs of them. */
    public static String pinyin(String text) {
        return Tokens.of(text).stream()
                .filter(token -> !token.isMark())
                .map(token -> token.isWord()
                        ? token.text()
                        : Pinyin.syllable(token.text().codePointAt(0)))
                .collect(Collectors.joining(" "));
    }

    /** Every character alone, punctuation too, so that any stretch of the text is a phrase: {@code dFeB-35} in {@code NdFeB-35SH}. */
    public static String characters(String text) {
        return NormalizedText.of(text)
                .text()
                .codePoints()
                .filter(codePoint -> !Tokens.isSpace(codePoint))
                .mapToObj(Feeds::keepable)
                .collect(Collectors.joining(" "));
    }

    private static String keepable(int codePoint) {
        return Tokens.typeOf(codePoint) == Token.Type.MARK
                ? Character.toString(FIRST_RADICAL + codePoint % RADICALS)
                : Character.toString(codePoint);
    }
}
