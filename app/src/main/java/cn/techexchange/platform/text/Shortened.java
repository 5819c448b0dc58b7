package cn.techexchange.platform.text;

/** The beginning of a text that may be longer than its place, e.g. a column. */
public final class Shortened {
    private Shortened() {}

    public static String to(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
