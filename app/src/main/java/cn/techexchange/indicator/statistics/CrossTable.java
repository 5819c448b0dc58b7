package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.Figure;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Two dimensions against each other; rows, columns and total are sums of the cells. */
public record CrossTable(AskedFilter asked, Axes axes, List<CrossCell> cells) {
    /** What stands down the side and along the top. */
    public record Axes(Dimension rows, Dimension columns) {}

    /** One cell and its counterpart of the year before. */
    public record CrossCell(String row, String column, Compared figure) {}

    public CrossTable {
        cells = List.copyOf(cells);
    }

    /** Largest first, times in their order. */
    public List<Compared> rowTotals() {
        return totals(CrossCell::row, axes.rows());
    }

    public List<Compared> columnTotals() {
        return totals(CrossCell::column, axes.columns());
    }

    public Compared total() {
        return cells.stream()
                .map(CrossCell::figure)
                .reduce(new Compared(Figure.NONE, Figure.NONE), (one, other) -> sum("", one, other));
    }

    private List<Compared> totals(Function<CrossCell, String> code, Dimension dimension) {
        var totals = new TreeMap<String, Compared>();
        for (CrossCell cell : cells) {
            String key = code.apply(cell);
            totals.merge(
                    key,
                    sum(key, new Compared(Figure.NONE, Figure.NONE), cell.figure()),
                    (one, other) -> sum(key, one, other));
        }
        return ordered(totals.values(), dimension);
    }

    static List<Compared> ordered(Collection<Compared> figures, Dimension dimension) {
        Comparator<Compared> largest = Comparator.comparing(
                        (Compared each) -> each.now().grossFen())
                .reversed()
                .thenComparing(Compared::code);
        return figures.stream()
                .sorted(dimension.isTime() ? Comparator.comparing(Compared::code) : largest)
                .toList();
    }

    private static Compared sum(String code, Compared one, Compared other) {
        return new Compared(
                one.now().plus(other.now()).withCode(code),
                one.before().plus(other.before()).withCode(code));
    }
}
