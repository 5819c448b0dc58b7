package cn.techexchange.registry.contract.check;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese patent and application numbers (ZC 0006-2003): year, kind and serial number, a point, a check character. Eight
 * digits before October 2003, twelve since.
 */
final class PatentNumber {
    private static final Pattern FORM = Pattern.compile("(?:ZL|CN)?(\\d{12}|\\d{8})\\.?([\\dX])");
    private static final Pattern FOREIGN = Pattern.compile("(?!CN|ZL)[A-Z]{2}.*|PCT.*");
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    private static final int MODULUS = 11;
    private static final int LONG = 12;

    private PatentNumber() {}

    /** Whether it claims to be one of the Chinese office, whose numbers can be checked. */
    static boolean isChinese(String number) {
        return !FOREIGN.matcher(plain(number)).matches();
    }

    static boolean isValid(String number) {
        Matcher parts = FORM.matcher(plain(number));
        return parts.matches() && parts.group(2).charAt(0) == checkCharacter(parts.group(1));
    }

    /** Year of filing of a twelve-digit number, empty for others. */
    static OptionalInt year(String number) {
        Matcher parts = FORM.matcher(plain(number));
        return parts.matches() && parts.group(1).length() == LONG
                ? OptionalInt.of(Integer.parseInt(parts.group(1).substring(0, 4)))
                : OptionalInt.empty();
    }

    /** Longest life in years: 专利法 42; empty for what is not one of the three kinds. */
    static OptionalInt life(String number) {
        Matcher parts = FORM.matcher(plain(number));
        if (!parts.matches()) {
            return OptionalInt.empty();
        }
        char kind = parts.group(1).charAt(parts.group(1).length() == LONG ? 4 : 2);
        return switch (kind) {
            case '1', '8' -> OptionalInt.of(20);
            case '2', '9' -> OptionalInt.of(10);
            case '3' -> OptionalInt.of(15);
            default -> OptionalInt.empty();
        };
    }

    private static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        int remainder = sum % MODULUS;
        return remainder == MODULUS - 1 ? 'X' : (char) ('0' + remainder);
    }

    private static String plain(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
