package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Cell;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.FactProblem;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** One walk over the rows that a filter lets through. */
final class Pass {
    private static final int MOST_CELLS = 400_000;
    private final FactColumns.View view;
    private final Preparation preparation;
    private final FactFilter filter;
    private final Sieve sieve;

    Pass(FactColumns.View view, Preparation preparation, FactFilter filter) {
        this.view = view;
        this.preparation = preparation;
        this.filter = filter;
        this.sieve = preparation.sieve(filter);
    }

    Figure total() {
        var sums = new Sums(1);
        var groups = new int[Chunk.SIZE];
        walk((chunk, selected) -> {
            if (selected.isWhole()) {
                sums.add(chunk.by(Trait.EVENT), groups);
            } else {
                sums.add(chunk, selected.rows, selected.count, groups);
            }
        });
        return sums.figure(0, "");
    }

    Map<Dimension, List<Figure>> breakdowns(List<Dimension> dimensions) {
        List<Breakdown> breakdowns = dimensions.stream()
                .map(dimension -> new Breakdown(dimension, axis(dimension)))
                .toList();
        var groups = new int[Chunk.SIZE];
        walk((chunk, selected) -> {
            for (Breakdown each : breakdowns) {
                if (!selected.isWhole() || !each.axis.addWhole(chunk, each.sums)) {
                    each.axis.group(chunk, selected.rows, selected.count, groups);
                    each.sums.add(chunk, selected.rows, selected.count, groups);
                }
            }
        });
        var figures = new EnumMap<Dimension, List<Figure>>(Dimension.class);
        breakdowns.forEach(each -> figures.put(each.dimension, each.figures()));
        return figures;
    }

    List<Cell> cross(Dimension rows, Dimension columns) {
        Axis down = axis(rows);
        Axis across = axis(columns);
        int width = across.values().size();
        if ((long) down.values().size() * width > MOST_CELLS) {
            throw new ProblemException(FactProblem.TOO_MANY_CELLS, "这两个维度组合过多。请改用省级或市级，或先加筛选条件。");
        }
        var sums = new Sums(down.values().size() * width);
        var groups = new int[Chunk.SIZE];
        var acrossGroups = new int[Chunk.SIZE];
        walk((chunk, selected) -> {
            down.group(chunk, selected.rows, selected.count, groups);
            across.group(chunk, selected.rows, selected.count, acrossGroups);
            for (int i = 0; i < selected.count; i++) {
                groups[i] = groups[i] * width + acrossGroups[i];
            }
            sums.add(chunk, selected.rows, selected.count, groups);
        });
        return cells(down.values(), across.values(), sums);
    }

    private static List<Cell> cells(List<String> rows, List<String> columns, Sums sums) {
        var cells = new ArrayList<Cell>();
        for (int group = 0; group < rows.size() * columns.size(); group++) {
            if (sums.occurs(group)) {
                String row = rows.get(group / columns.size());
                String column = columns.get(group % columns.size());
                cells.add(new Cell(row, column, sums.figure(group, "")));
            }
        }
        cells.sort(Comparator.comparing(Cell::row).thenComparing(Cell::column));
        return cells;
    }

    List<Long> positions(long before, int limit) {
        var positions = new ArrayList<Long>();
        var rows = new int[Chunk.SIZE];
        for (int i = view.chunks().length - 1; i >= 0 && positions.size() < limit; i--) {
            Chunk chunk = view.chunks()[i];
            int count = chunk.first + 1 < before ? sieve.select(chunk, view.sizeOf(i), rows) : 0;
            for (int k = count - 1; k >= 0 && positions.size() < limit; k--) {
                long position = chunk.first + rows[k] + 1;
                if (position < before) {
                    positions.add(position);
                }
            }
        }
        return positions;
    }

    private Axis axis(Dimension dimension) {
        return preparation.axis(dimension, filter, sieve);
    }

    private void walk(BiConsumer<Chunk, Selected> step) {
        var selected = new Selected();
        for (int i = 0; i < view.chunks().length; i++) {
            Chunk chunk = view.chunks()[i];
            selected.count = sieve.select(chunk, view.sizeOf(i), selected.rows);
            if (selected.count > 0) {
                step.accept(chunk, selected);
            }
        }
    }

    /** The sums of one dimension. */
    private record Breakdown(Dimension dimension, Axis axis, Sums sums) {
        Breakdown(Dimension dimension, Axis axis) {
            this(dimension, axis, new Sums(axis.values().size()));
        }

        List<Figure> figures() {
            var figures = new ArrayList<Figure>();
            for (int group = 0; group < axis.values().size(); group++) {
                if (sums.occurs(group)) {
                    figures.add(sums.figure(group, axis.values().get(group)));
                }
            }
            figures.sort(Comparator.comparing(Figure::code));
            return figures;
        }
    }

    /** Rows of the chunk at hand, reused from chunk to chunk. */
    private static final class Selected {
        private final int[] rows = new int[Chunk.SIZE];
        private int count;

        /** The chunk is full then, so nothing about it changes any more. */
        private boolean isWhole() {
            return count == Chunk.SIZE;
        }
    }
}
