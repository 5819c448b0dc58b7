package cn.techexchange.platform.text;

import java.util.Arrays;

/** Enough of a text for those who know it, too little for those who do not. */
public final class Masked {
    private static final String HIDDEN = "***";
    private static final int SHORT = 6;
    private static final int NUMBER_ENDS = 4;

    private Masked() {}

    /** 稀土钢连铸保护渣工艺 becomes 稀土***工艺; of a short name only the first sign stays. */
    public static String name(String name) {
        int[] signs = name.strip().codePoints().toArray();
        if (signs.length == 0) {
            return "";
        }
        return signs.length < SHORT
                ? text(signs, 0, 1) + HIDDEN
                : text(signs, 0, 2) + HIDDEN + text(signs, signs.length - 2, signs.length);
    }

    /** The first and last four digits of a long number, nothing of a short one. */
    public static String number(String number) {
        int hidden = number.length() - 2 * NUMBER_ENDS;
        return hidden < NUMBER_ENDS
                ? HIDDEN
                : number.substring(0, NUMBER_ENDS)
                        + "*".repeat(hidden)
                        + number.substring(number.length() - NUMBER_ENDS);
    }

    private static String text(int[] signs, int from, int to) {
        int[] part = Arrays.copyOfRange(signs, from, to);
        return new String(part, 0, part.length);
    }
}
