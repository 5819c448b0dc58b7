package cn.techexchange.indicator.facts;

import io.micronaut.core.annotation.Introspected;

/**
 * Sums over facts.
 *
 * @param code of the dimension's value; empty for a total
 */
@Introspected
public record Figure(String code, long contracts, long grossFen, long technologyFen) {
    public static final Figure NONE = new Figure("", 0, 0, 0);
}
