package cn.techexchange.market.imports.form;

import cn.techexchange.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as people write them in sheets, turned into values. */
public final class Values {
    private static final int LONGEST_NUMBER = 30;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d[\\d,]*)(\\.\\d+)?(?:e[+-]?\\d{1,3})?");
    private static final Pattern MONEY = Pattern.compile("[¥￥]?\\s*([^\\s万亿元]+)\\s*(万|亿)?\\s*元?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ][0-9:.]+Z?)?");
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    /** Day 60 of a workbook's count is the 29th of February 1900, which never was: after it, this day is 0. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private Values() {}

    static BigDecimal number(String text) {
        String folded = folded(text);
        if (folded.length() > LONGEST_NUMBER || !NUMBER.matcher(folded).matches()) {
            throw new WrongValue("应为数值");
        }
        BigDecimal value = new BigDecimal(folded.replace(",", "")).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    static BigDecimal percent(String text) {
        String folded = folded(text);
        return number(folded.endsWith("%") ? folded.substring(0, folded.length() - 1) : folded);
    }

    /** @param heading whose unit counts where the value names none: 万元 or 亿元, else 元 */
    public static long fen(String text, String heading) {
        Matcher matcher = MONEY.matcher(folded(text));
        if (!matcher.matches()) {
            throw new WrongValue("应为金额，例如 300000 或 30万元");
        }
        String unit = matcher.group(2) == null ? unitOf(heading) : matcher.group(2);
        BigDecimal yuan = amount(matcher.group(1)).multiply(scale(unit));
        if (yuan.signum() < 0) {
            throw new WrongValue("金额不能为负");
        }
        if (yuan.compareTo(BigDecimal.valueOf(Money.MAX_FEN, 2)) > 0) {
            throw new WrongValue("金额过大，请检查单位");
        }
        try {
            return yuan.movePointRight(2).longValueExact();
        } catch (ArithmeticException e) {
            throw new WrongValue("金额最多精确到分");
        }
    }

    private static BigDecimal amount(String text) {
        try {
            return number(text);
        } catch (WrongValue e) {
            throw new WrongValue("应为金额，例如 300000 或 30万元");
        }
    }

    private static String unitOf(String heading) {
        return heading.contains("亿元") ? "亿" : heading.contains("万元") ? "万" : "";
    }

    private static BigDecimal scale(String unit) {
        return switch (unit) {
            case "万" -> BigDecimal.valueOf(10_000);
            case "亿" -> BigDecimal.valueOf(100_000_000);
            default -> BigDecimal.ONE;
        };
    }

    public static LocalDate date(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher matcher = DATE.matcher(folded);
        Matcher compact = COMPACT_DATE.matcher(folded);
        try {
            if (matcher.matches()) {
                return dateOf(matcher);
            }
            if (compact.matches()) {
                return dateOf(compact);
            }
        } catch (DateTimeException e) {
            throw new WrongValue("没有这一天");
        }
        throw new WrongValue("应为日期，例如 2027-12-31");
    }

    private static LocalDate dateOf(Matcher matcher) {
        return LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** A day as a workbook counts it; a compact date such as 20271231 is no such count. */
    static LocalDate serialDate(String number) {
        BigDecimal value = number(number);
        if (COMPACT_DATE.matcher(number).matches()) {
            return date(number);
        }
        if (value.compareTo(BigDecimal.valueOf(61)) < 0 || value.compareTo(BigDecimal.valueOf(200_000)) > 0) {
            throw new WrongValue("应为日期，例如 2027-12-31");
        }
        return SERIAL_ZERO.plusDays(value.longValue());
    }

    static boolean yes(String text) {
        return switch (folded(text)) {
            case "是", "有", "true", "yes", "y", "1", "√" -> true;
            case "否", "无", "false", "no", "n", "0", "×" -> false;
            default -> throw new WrongValue("应为“是”或“否”");
        };
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
