package cn.techexchange.market.imports.file;

import java.util.regex.Pattern;

/** Text that a spreadsheet would run as a formula gets an apostrophe when written, and loses it when read again. */
public final class FormulaGuard {
    private static final Pattern RISKY = Pattern.compile("^[\\s\\x00-\\x1F]*[=+\\-@＝＋－＠]|^[\\t\\r\\n]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");

    private FormulaGuard() {}

    public static String write(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    static String read(String text) {
        return text.startsWith("'") && isRisky(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isRisky(String text) {
        return RISKY.matcher(text).find() && !NUMBER.matcher(text).matches();
    }
}
