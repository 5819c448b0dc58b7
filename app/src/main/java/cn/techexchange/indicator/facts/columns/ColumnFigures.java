package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Cell;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Figures;
import java.util.List;
import java.util.Map;

/** Each answer is one pass over the rows that were there when this was taken. */
public final class ColumnFigures implements Figures {
    private final FactColumns.View view;
    private final Preparation preparation;

    ColumnFigures(FactColumns.View view, Preparation preparation) {
        this.view = view;
        this.preparation = preparation;
    }

    @Override
    public Figure total(FactFilter filter) {
        return pass(filter).total();
    }

    @Override
    public Map<Dimension, List<Figure>> breakdowns(List<Dimension> dimensions, FactFilter filter) {
        return pass(filter).breakdowns(dimensions);
    }

    @Override
    public List<Cell> cross(Dimension rows, Dimension columns, FactFilter filter) {
        return pass(filter).cross(rows, columns);
    }

    @Override
    public boolean occurs(FactFilter filter) {
        return !positions(filter, Long.MAX_VALUE, 1).isEmpty();
    }

    /** Positions of the matching facts, newest first, below the given one. */
    public List<Long> positions(FactFilter filter, long before, int limit) {
        return pass(filter).positions(before, limit);
    }

    private Pass pass(FactFilter filter) {
        return new Pass(view, preparation, filter);
    }
}
