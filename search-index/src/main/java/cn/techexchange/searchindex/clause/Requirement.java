package cn.techexchange.searchindex.clause;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value asked for, or stated.
 *
 * @param upper the upper end where the comparison is {@link Comparison#BETWEEN}
 * @param unit as it was written; empty for a bare number
 */
public record Requirement(Comparison comparison, BigDecimal value, Optional<BigDecimal> upper, String unit) {
    /** The values that satisfy it, in the base unit of their dimension. */
    Bounds bounds(Unit measure) {
        double low = measure.base(value.doubleValue());
        return switch (comparison) {
            case AT_LEAST -> new Bounds(low, false, Double.POSITIVE_INFINITY, false);
            case ABOVE -> new Bounds(low, true, Double.POSITIVE_INFINITY, false);
            case AT_MOST -> new Bounds(Double.NEGATIVE_INFINITY, false, low, false);
            case BELOW -> new Bounds(Double.NEGATIVE_INFINITY, false, low, true);
            case EQUAL -> new Bounds(low, false, low, false);
            case BETWEEN ->
                new Bounds(low, false, measure.base(upper.orElse(value).doubleValue()), false);
        };
    }
}
