package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.Cell;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Figures;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.indicator.targets.Target;
import cn.techexchange.indicator.targets.Targets;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads figures, and the facts that each figure is the sum of: both by the same filter over the same rows. */
@Singleton
public final class ReadStatistics {
    private static final List<Dimension> DASHBOARD = List.of(
            Dimension.MONTH,
            Dimension.KIND,
            Dimension.FIELD,
            Dimension.INDUSTRY,
            Dimension.SECTION,
            Dimension.SELLER_KIND,
            Dimension.BUYER_KIND,
            Dimension.FLOW,
            Dimension.EVENT,
            Dimension.YEAR);
    private final Facts facts;
    private final Targets targets;
    private final Clock clock;

    ReadStatistics(Facts facts, Targets targets, Clock clock) {
        this.facts = facts;
        this.targets = targets;
        this.clock = clock;
    }

    public Dashboard dashboard(AskedFilter asked) {
        FactFilter filter = asked.filter();
        Period before = comparedWith(asked);
        Figures state = facts.figures();
        Map<Dimension, List<Figure>> now = state.breakdowns(DASHBOARD, filter);
        Map<Dimension, List<Figure>> then = state.breakdowns(DASHBOARD, filter.in(before));
        var breakdowns = new EnumMap<Dimension, List<Compared>>(Dimension.class);
        DASHBOARD.forEach(dimension ->
                breakdowns.put(dimension, compared(dimension, figures(now, dimension), figures(then, dimension))));
        var total = new Compared(sum(figures(now, Dimension.YEAR)), sum(figures(then, Dimension.YEAR)));
        return new Dashboard(
                asked,
                before,
                total,
                target(filter),
                sum(figures(now, Dimension.EVENT).stream()
                        .filter(figure -> !figure.code().equals("REGISTERED"))
                        .toList()),
                state.occurs(demo(filter)),
                breakdowns);
    }

    private static FactFilter demo(FactFilter filter) {
        var codes = new LinkedHashMap<>(filter.codes());
        codes.put(Trait.DEMO, "1");
        return new FactFilter(filter.period(), codes, filter.area(), filter.flow(), filter.upTo());
    }

    private Optional<Target> target(FactFilter filter) {
        boolean whole = filter.codes().isEmpty() && filter.flow() == null;
        return whole && filter.period().isYear()
                ? targets.find(filter.period().from().getYear())
                : Optional.empty();
    }

    /** A running period is compared with the same days of the year before. */
    private Period comparedWith(AskedFilter asked) {
        LocalDate known =
                asked.moment().asked() ? LocalTime.dateOf(asked.moment().at()) : LocalTime.today(clock);
        return asked.filter().period().until(known).yearBefore();
    }

    public CrossTable cross(AskedFilter asked, Dimension rows, Dimension columns) {
        FactFilter filter = asked.filter();
        var cells = new LinkedHashMap<List<String>, CrossTable.CrossCell>();
        Figures state = facts.figures();
        for (Cell cell : state.cross(rows, columns, filter)) {
            put(cells, cell.row(), cell.column(), new Compared(cell.figure(), Figure.NONE));
        }
        if (!rows.isTime() && !columns.isTime()) {
            for (Cell cell : state.cross(rows, columns, filter.in(comparedWith(asked)))) {
                CrossTable.CrossCell now = cells.get(List.of(cell.row(), cell.column()));
                Figure figure = now == null ? Figure.NONE : now.figure().now();
                put(cells, cell.row(), cell.column(), new Compared(figure, cell.figure()));
            }
        }
        return new CrossTable(asked, new CrossTable.Axes(rows, columns), List.copyOf(cells.values()));
    }

    private static void put(Map<List<String>, CrossTable.CrossCell> cells, String row, String column, Compared figure) {
        cells.put(List.of(row, column), new CrossTable.CrossCell(row, column, figure));
    }

    public Comparison compare(AskedFilter asked, Period with, Dimension by) {
        if (by.isTime()) {
            throw ProblemException.invalid("by", "两期比较请按合同类型、领域等分类，不按时间");
        }
        Figures state = facts.figures();
        List<Figure> now = state.breakdown(by, asked.filter());
        List<Figure> then = state.breakdown(by, asked.filter().in(with));
        return new Comparison(asked, with, by, new Compared(sum(now), sum(then)), compared(by, now, then));
    }

    /** For district, city, region and nation, or for one other area. */
    public List<FlowFigures> flows(AskedFilter asked, @Nullable Area area) {
        List<Area> areas = area == null ? Area.LEVELS : List.of(area);
        Figures state = facts.figures();
        return areas.stream()
                .map(each -> FlowFigures.of(each, state.breakdown(Dimension.FLOW, seenFrom(each, asked.filter()))))
                .toList();
    }

    private static FactFilter seenFrom(Area area, FactFilter filter) {
        return filter.of(area, filter.flow());
    }

    public Figure total(FactFilter filter) {
        return facts.figures().total(filter);
    }

    /** @param cursor position of the last fact of the page before, or null for the first page */
    public Page<RecordedFact> facts(FactFilter filter, @Nullable Long cursor, int size) {
        long before = cursor == null ? Long.MAX_VALUE : cursor;
        return Page.of(facts.list(filter, before, size + 1), size, recorded -> String.valueOf(recorded.position()));
    }

    private static List<Compared> compared(Dimension dimension, List<Figure> now, List<Figure> before) {
        var pairs = new LinkedHashMap<String, Compared>();
        now.forEach(figure -> pairs.put(figure.code(), new Compared(figure, Figure.NONE)));
        if (!dimension.isTime()) {
            before.forEach(figure -> pairs.merge(
                    figure.code(),
                    new Compared(Figure.NONE.withCode(figure.code()), figure),
                    (one, other) -> new Compared(one.now(), figure)));
        }
        return dimension == Dimension.MONTH ? months(pairs, before) : CrossTable.ordered(pairs.values(), dimension);
    }

    /** A month stands beside the same month of the year before. */
    private static List<Compared> months(Map<String, Compared> now, List<Figure> before) {
        return CrossTable.ordered(
                now.values().stream()
                        .map(month -> new Compared(
                                month.now(),
                                before.stream()
                                        .filter(figure -> figure.code()
                                                .substring(5)
                                                .equals(month.code().substring(5)))
                                        .findFirst()
                                        .orElse(Figure.NONE)))
                        .toList(),
                Dimension.MONTH);
    }

    private static List<Figure> figures(Map<Dimension, List<Figure>> breakdowns, Dimension dimension) {
        return breakdowns.getOrDefault(dimension, List.of());
    }

    private static Figure sum(List<Figure> figures) {
        return figures.stream().reduce(Figure.NONE, Figure::plus);
    }
}
