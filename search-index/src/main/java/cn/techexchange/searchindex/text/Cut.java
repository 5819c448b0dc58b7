package cn.techexchange.searchindex.text;

/**
 * A text cut into {@link Tokens} that are compared with those of others, held as numbers: nearly none of the ten thousand on a page of
 * results is looked at again. Places of tokens count from 0.
 */
public final class Cut {
    private static final int MARK = 0;

    private final NormalizedText normalized;
    private final int[] codes;
    private final int[] froms;
    private final int[] tos;
    private int size;

    private Cut(NormalizedText normalized) {
        int most = normalized.text().length();
        this.normalized = normalized;
        this.codes = new int[most];
        this.froms = new int[most];
        this.tos = new int[most];
        Tokens.each(normalized.text(), this::add);
    }

    public static Cut of(String text) {
        return new Cut(NormalizedText.of(text));
    }

    private void add(Token.Type type, int from, int to) {
        codes[size] = code(type, from, to);
        froms[size] = from;
        tos[size] = to;
        size++;
    }

    /** A Chinese character is its code point; words, told by a hash, are below 0. */
    private int code(Token.Type type, int from, int to) {
        return switch (type) {
            case MARK -> MARK;
            case HAN -> normalized.text().codePointAt(from);
            case WORD -> normalized.text().substring(from, to).hashCode() | Integer.MIN_VALUE;
        };
    }

    public NormalizedText normalized() {
        return normalized;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** The same for the same tokens, and seldom for others. */
    public int code(int place) {
        return codes[place];
    }

    public boolean isMark(int place) {
        return codes[place] == MARK;
    }

    public boolean isWord(int place) {
        return codes[place] < 0;
    }

    /** In characters of the normalized text. */
    public int length(int place) {
        return tos[place] - froms[place];
    }

    /** Where the token begins in the original. */
    public int start(int place) {
        return normalized.start(froms[place]);
    }

    /** Where the token ends in the original. */
    public int end(int place) {
        return normalized.end(tos[place]);
    }

    /** Whether the same token stands in another text. */
    public boolean isSame(int place, Cut other, int otherPlace) {
        return codes[place] == other.codes[otherPlace] && (!isWord(place) || isSameWord(place, other, otherPlace));
    }

    private boolean isSameWord(int place, Cut other, int otherPlace) {
        return length(place) == other.length(otherPlace)
                && normalized
                        .text()
                        .regionMatches(froms[place], other.normalized.text(), other.froms[otherPlace], length(place));
    }
}
