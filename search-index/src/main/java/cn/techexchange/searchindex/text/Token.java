package cn.techexchange.searchindex.text;

/**
 * A unit of normalized text.
 *
 * @param start place in the original text
 * @param end place after it in the original text
 */
public record Token(String text, Type type, int start, int end) {
    /** A Chinese character; a run of letters and digits; punctuation or a symbol. */
    public enum Type {
        HAN,
        WORD,
        MARK
    }

    /** Whether it says something by itself. */
    public boolean isWord() {
        return type == Type.WORD;
    }

    public boolean isMark() {
        return type == Type.MARK;
    }
}
