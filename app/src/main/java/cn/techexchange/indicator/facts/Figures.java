package cn.techexchange.indicator.facts;

import java.util.List;
import java.util.Map;

/** Sums over facts, all of one state: a fact that arrives between two questions is in none of their answers. */
public interface Figures {
    Figure total(FactFilter filter);

    /** Sums for each value of each dimension that occurs, ordered by code. */
    Map<Dimension, List<Figure>> breakdowns(List<Dimension> dimensions, FactFilter filter);

    default List<Figure> breakdown(Dimension dimension, FactFilter filter) {
        return breakdowns(List.of(dimension), filter).getOrDefault(dimension, List.of());
    }

    /**
     * Sums for each pair of values that occurs, ordered by row and column.
     *
     * @throws cn.techexchange.platform.problem.ProblemException {@code TOO_MANY_CELLS}
     */
    List<Cell> cross(Dimension rows, Dimension columns, FactFilter filter);

    /** Whether there is any fact, be it one that takes away what another added. */
    boolean occurs(FactFilter filter);
}
