package cn.techexchange.registry.certificate;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as they stand in XML. */
final class Markup {
    private static final int MANY_LINES = 20;

    private Markup() {}

    static String escape(String text) {
        return text.codePoints()
                .filter(Markup::isAllowed)
                .mapToObj(Markup::escape)
                .collect(Collectors.joining());
    }

    /** Line breaks stay, unless there are so many that they would fill pages. */
    static String lines(String text) {
        long lines = text.strip().lines().count();
        return text.strip()
                .lines()
                .map(Markup::escape)
                .collect(Collectors.joining(lines > MANY_LINES ? " " : "<br />"));
    }

    static String yuan(long fen) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(BigDecimal.valueOf(fen, 2)) + " 元";
    }

    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** XML 1.0 has no place for other control signs. */
    private static boolean isAllowed(int sign) {
        return sign >= 0x20 && sign != 0xFFFE && sign != 0xFFFF || sign == '\t' || sign == '\n';
    }

    private static String escape(int sign) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> Character.toString(sign);
        };
    }
}
