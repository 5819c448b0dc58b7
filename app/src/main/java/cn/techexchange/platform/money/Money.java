package cn.techexchange.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum in fen (分), zero or more, at most 9,007,199,254,740,991 fen: the largest integer a browser keeps exactly,
 * about 90 万亿元, thirteen times the nation's yearly contract value.
 */
public record Money(long fen) implements Comparable<Money> {
    public static final long MAX_FEN = 9_007_199_254_740_991L;
    public static final Money ZERO = new Money(0);

    public Money {
        if (fen < 0 || fen > MAX_FEN) {
            throw new IllegalArgumentException("fen out of range: " + fen);
        }
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /** @throws ArithmeticException when the text has more than two decimal places */
    public static Money parseYuan(String yuan) {
        BigDecimal value = new BigDecimal(yuan).movePointRight(2).setScale(0, RoundingMode.UNNECESSARY);
        return new Money(value.longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** @throws IllegalArgumentException when the other sum is larger */
    public Money minus(Money other) {
        return new Money(fen - other.fen);
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
