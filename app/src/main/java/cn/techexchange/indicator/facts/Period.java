package cn.techexchange.indicator.facts;

import cn.techexchange.platform.problem.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that count together, first and last included. Its code is what stands in addresses: {@code 2026},
 * {@code 2026-H1}, {@code 2026-Q3}, {@code 2026-07} or {@code 2026-01-05..2026-02-20}.
 */
public record Period(LocalDate from, LocalDate to) {
    private static final Pattern MONTHS = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})))?");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    public Period {
        if (to.isBefore(from)) {
            throw ProblemException.invalid("period", "结束日期不能早于开始日期");
        }
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** @throws ProblemException {@code INVALID_INPUT} */
    public static Period parse(String code) {
        try {
            Matcher days = DAYS.matcher(code);
            if (days.matches()) {
                return new Period(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
            }
            Matcher months = MONTHS.matcher(code);
            if (months.matches()) {
                return ofMonths(months);
            }
        } catch (DateTimeException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Period ofMonths(Matcher code) {
        int year = Integer.parseInt(code.group(1));
        if (code.group(2) != null) {
            return months(year, (Integer.parseInt(code.group(2)) - 1) * 6 + 1, 6);
        }
        if (code.group(3) != null) {
            return months(year, (Integer.parseInt(code.group(3)) - 1) * 3 + 1, 3);
        }
        return code.group(4) == null ? ofYear(year) : months(year, Integer.parseInt(code.group(4)), 1);
    }

    private static Period months(int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return new Period(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
    }

    private static ProblemException unreadable() {
        return ProblemException.invalid("period", "统计期应为年、半年、季度、月或起止日期，例如 2026、2026-H1、2026-Q3、2026-07");
    }

    public String code() {
        YearMonth first = YearMonth.from(from);
        if (from.getDayOfMonth() == 1
                && to.equals(YearMonth.from(to).atEndOfMonth())
                && from.getYear() == to.getYear()) {
            int count = to.getMonthValue() - from.getMonthValue() + 1;
            int before = from.getMonthValue() - 1;
            if (count == 12) {
                return String.valueOf(from.getYear());
            }
            if (count == 6 && before % 6 == 0) {
                return from.getYear() + "-H" + (before / 6 + 1);
            }
            if (count == 3 && before % 3 == 0) {
                return from.getYear() + "-Q" + (before / 3 + 1);
            }
            if (count == 1) {
                return first.toString();
            }
        }
        return from + ".." + to;
    }

    public boolean isYear() {
        return equals(ofYear(from.getYear()));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The days of both; the two must share one. */
    public Period and(Period other) {
        return new Period(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** Up to that day, if it lies within; what is running is compared with the same days, not with a whole period. */
    public Period until(LocalDate day) {
        return contains(day) ? new Period(from, day) : this;
    }

    /** The same days a year earlier; a period that ends with February ends with February there too. */
    public Period yearBefore() {
        boolean monthEnd = to.equals(YearMonth.from(to).atEndOfMonth());
        LocalDate end = to.minusYears(1);
        return new Period(from.minusYears(1), monthEnd ? YearMonth.from(end).atEndOfMonth() : end);
    }
}
