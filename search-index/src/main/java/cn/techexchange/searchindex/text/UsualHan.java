package cn.techexchange.searchindex.text;

/** The Chinese characters of the block that nearly all text is written in, told by their range: a script is searched for in a table. */
final class UsualHan {
    static final int FIRST = 0x4E00;
    static final int LAST = 0x9FFF;

    private UsualHan() {}

    static boolean contains(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST;
    }
}
