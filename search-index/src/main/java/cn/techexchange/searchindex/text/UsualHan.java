package cn.techexchange.searchindex.text;

import java.util.stream.IntStream;

/** The Chinese characters of the block that nearly all text is written in, told by their range: a script is searched for in a table. */
final class UsualHan {
    static final int FIRST = 0x4E00;
    static final int LAST = 0x9FFF;

    /** Twenty texts on a page are some ten thousand characters: each the same string every time, which knows its hash. */
    private static final String[] TEXTS =
            IntStream.rangeClosed(FIRST, LAST).mapToObj(Character::toString).toArray(String[]::new);

    private UsualHan() {}

    static boolean contains(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST;
    }

    /** @param codePoint one that is {@linkplain #contains contained} */
    static String text(int codePoint) {
        return TEXTS[codePoint - FIRST];
    }
}
