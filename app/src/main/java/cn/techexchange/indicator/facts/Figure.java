package cn.techexchange.indicator.facts;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Sums over facts.
 *
 * @param code of the dimension's value, as a filter takes it; empty for a total
 */
@Introspected
public record Figure(String code, long contracts, long grossFen, long technologyFen) {
    public static final Figure NONE = new Figure("", 0, 0, 0);

    public Figure plus(Figure other) {
        return new Figure(
                code,
                contracts + other.contracts,
                Math.addExact(grossFen, other.grossFen),
                Math.addExact(technologyFen, other.technologyFen));
    }

    public Figure minus(Figure other) {
        return plus(new Figure("", -other.contracts, -other.grossFen, -other.technologyFen));
    }

    public Figure withCode(String other) {
        return new Figure(other, contracts, grossFen, technologyFen);
    }

    public boolean isNothing() {
        return contracts == 0 && grossFen == 0 && technologyFen == 0;
    }

    /** Gross value of one contract; there is none where no contract is left. */
    public Optional<Long> meanFen() {
        return contracts <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(grossFen)
                        .divide(BigDecimal.valueOf(contracts), RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /** Growth of the gross value in hundredths of a percent; none where there was nothing to grow from. */
    public Optional<Long> growthOn(Figure before) {
        return before.grossFen <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(grossFen - before.grossFen)
                        .multiply(BigDecimal.valueOf(10_000))
                        .divide(BigDecimal.valueOf(before.grossFen), RoundingMode.HALF_UP)
                        .longValue());
    }
}
