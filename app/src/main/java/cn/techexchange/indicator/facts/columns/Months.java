package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Dimension;
import java.time.LocalDate;

/** Months counted from the year zero. */
final class Months {
    private Months() {}

    static short of(LocalDate day) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1;
        if (month < 0 || month > Short.MAX_VALUE) {
            throw new IllegalArgumentException("no countable year: " + day);
        }
        return (short) month;
    }

    /** How many months one value of a time dimension has. */
    static int lengthOf(Dimension time) {
        return switch (time) {
            case YEAR -> 12;
            case HALF -> 6;
            case QUARTER -> 3;
            case MONTH -> 1;
            default -> throw new IllegalArgumentException("no time: " + time);
        };
    }

    /** The code of the period that the month is part of. */
    static String codeOf(Dimension time, int month) {
        String year = "%04d".formatted(month / 12);
        int of = month % 12;
        return switch (time) {
            case YEAR -> year;
            case HALF -> year + "-H" + (of / 6 + 1);
            case QUARTER -> year + "-Q" + (of / 3 + 1);
            case MONTH -> year + "-%02d".formatted(of + 1);
            default -> throw new IllegalArgumentException("no time: " + time);
        };
    }
}
