package cn.techexchange.registry.contract.check;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums as contracts write them, in figures and in capitals, as whole fen. */
final class ChineseAmount {
    static final Pattern FIGURES =
            Pattern.compile("(\\d{1,3}(?:[,，]\\d{3})+|\\d{1,13})(?:\\.(\\d{1,6}))?(亿|千万|百万|万)?元");
    static final Pattern CAPITALS = Pattern.compile(
            "[零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億两一二三四五六七八九十百千〇]+[元圆圓整](?:[零壹贰貳叁參肆伍陆陸柒捌玖]+角)?(?:[零壹贰貳叁參肆伍陆陸柒捌玖]+分)?整?");
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final long LARGEST_YUAN = 10_000_000_000_000L;

    private ChineseAmount() {}

    /** @return empty for what is no sum */
    static OptionalLong figures(String text) {
        Matcher found = FIGURES.matcher(text);
        if (!found.matches()) {
            return OptionalLong.empty();
        }
        String fraction = found.group(2) == null ? "" : found.group(2);
        String whole = found.group(1).replaceAll("[,，]", "");
        long unit = unit(found.group(3)) * 100;
        try {
            long scaled = Math.multiplyExact(Long.parseLong(whole + fraction), unit);
            long divisor = (long) Math.pow(10, fraction.length());
            return scaled % divisor == 0 ? OptionalLong.of(scaled / divisor) : OptionalLong.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** @return empty for what is no sum */
    static OptionalLong capitals(String text) {
        String plain = plain(text);
        int yuan = plain.indexOf('元');
        long whole = number(yuan < 0 ? plain : plain.substring(0, yuan));
        String rest = yuan < 0 ? "" : plain.substring(yuan + 1);
        if (whole < 0 || whole > LARGEST_YUAN || (yuan < 0 && !text.endsWith("整"))) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(whole * 100 + before(rest, '角') * 10 + before(rest, '分'));
    }

    private static long unit(@org.jspecify.annotations.Nullable String unit) {
        return switch (unit) {
            case null -> 1;
            case "万" -> 10_000;
            case "百万" -> 1_000_000;
            case "千万" -> 10_000_000;
            default -> 100_000_000;
        };
    }

    /** Sections of four digits, each with its own unit. */
    private static long number(String text) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (char character : text.toCharArray()) {
            int value = DIGITS.indexOf(character);
            if (value >= 0) {
                digit = value;
            } else if (character == '万') {
                total += (section + digit) * 10_000;
                section = 0;
                digit = 0;
            } else if (character == '亿') {
                total = (total + section + digit) * 100_000_000;
                section = 0;
                digit = 0;
            } else {
                section += Math.max(digit, 1) * small(character);
                digit = 0;
            }
        }
        return total + section + digit;
    }

    private static long small(char unit) {
        return switch (unit) {
            case '拾' -> 10;
            case '佰' -> 100;
            case '仟' -> 1_000;
            default -> 0;
        };
    }

    private static long before(String text, char unit) {
        int at = text.indexOf(unit);
        return at < 1 ? 0 : Math.max(DIGITS.indexOf(text.charAt(at - 1)), 0);
    }

    private static String plain(String text) {
        String from = "貳參陸萬億圆圓一二三四五六七八九十百千〇两整";
        String to = "贰叁陆万亿元元壹贰叁肆伍陆柒捌玖拾佰仟零贰";
        var plain = new StringBuilder();
        for (char character : text.toCharArray()) {
            int at = from.indexOf(character);
            if (at < to.length()) {
                plain.append(at < 0 ? character : to.charAt(at));
            }
        }
        return plain.toString();
    }
}
