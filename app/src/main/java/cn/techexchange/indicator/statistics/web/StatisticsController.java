package cn.techexchange.indicator.statistics.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.statistics.AskedFilter;
import cn.techexchange.indicator.statistics.Comparison;
import cn.techexchange.indicator.statistics.CrossTable;
import cn.techexchange.indicator.statistics.Dashboard;
import cn.techexchange.indicator.statistics.FlowFigures;
import cn.techexchange.indicator.statistics.Labels;
import cn.techexchange.indicator.statistics.Moments;
import cn.techexchange.indicator.statistics.ReadStatistics;
import cn.techexchange.indicator.statistics.web.StatisticsViews.StatFigure;
import cn.techexchange.indicator.statistics.web.StatisticsViews.StatPeriod;
import cn.techexchange.indicator.statistics.web.StatisticsViews.StatScope;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import java.util.List;

/** Figures for the bureau, by any dimension, for any period, as known at any moment. */
@Controller("/api/indicator")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR, Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
class StatisticsController {
    private final ReadStatistics statistics;
    private final Moments moments;
    private final StatisticsViews views;
    private final Labels labels;

    StatisticsController(ReadStatistics statistics, Moments moments, StatisticsViews views, Labels labels) {
        this.statistics = statistics;
        this.moments = moments;
        this.views = views;
        this.labels = labels;
    }

    /** Each breakdown adds up to the total. */
    @Get("/dashboard")
    StatDashboard dashboard(@RequestBean @Valid FactQuery query) {
        Dashboard board = statistics.dashboard(asked(query));
        FactFilter filter = board.asked().filter();
        return new StatDashboard(
                views.scope(board.asked()),
                views.period(board.comparedWith()),
                views.total(board.total()),
                board.target().map(target -> target.value().fen()).orElse(null),
                board.target().map(target -> target.source()).orElse(null),
                views.total(board.corrections()),
                board.demo(),
                board.breakdowns().entrySet().stream()
                        .filter(entry -> entry.getKey() != Dimension.YEAR)
                        .map(entry -> new StatBreakdown(
                                entry.getKey(),
                                entry.getKey().title(),
                                views.figures(entry.getKey(), entry.getValue(), filter)))
                        .toList());
    }

    @Get("/cross")
    StatCrossTable cross(
            @RequestBean @Valid FactQuery query, @QueryValue Dimension rows, @QueryValue Dimension columns) {
        CrossTable table = statistics.cross(asked(query), rows, columns);
        FactFilter filter = table.asked().filter();
        return new StatCrossTable(
                views.scope(table.asked()),
                rows.title(),
                columns.title(),
                views.figures(rows, table.rowTotals(), filter),
                views.figures(columns, table.columnTotals(), filter),
                table.cells().stream()
                        .map(cell -> new StatCell(cell.row(), cell.column(), StatFigure.of("", "", "", cell.figure())))
                        .toList(),
                views.total(table.total()));
    }

    /** @param with code of the other period */
    @Get("/comparison")
    StatComparison compare(@RequestBean @Valid FactQuery query, @QueryValue String with, @QueryValue Dimension by) {
        Comparison comparison = statistics.compare(asked(query), Period.parse(with), by);
        return new StatComparison(
                views.scope(comparison.asked()),
                views.period(comparison.with()),
                by.title(),
                views.total(comparison.total()),
                views.figures(by, comparison.rows(), comparison.asked().filter()));
    }

    /** Seen from the area asked for; from district, city, region and nation where none is. */
    @Get("/flows")
    StatFlows flows(@RequestBean @Valid FactQuery query) {
        AskedFilter asked = asked(query);
        Area area = query.area() == null ? null : new Area(query.area());
        return new StatFlows(
                views.scope(asked),
                statistics.flows(asked, area).stream().map(this::flow).toList());
    }

    private StatFlow flow(FlowFigures flow) {
        return new StatFlow(
                flow.area().code(),
                labels.nameOf(flow.area()),
                views.total(flow.output()),
                views.total(flow.absorption()),
                views.total(flow.local()),
                views.total(flow.touching()));
    }

    private AskedFilter asked(FactQuery query) {
        return moments.of(query.filter(), query.asOf());
    }

    @Serdeable
    record StatDashboard(
            StatScope scope,
            StatPeriod comparedWith,
            StatFigure total,
            @Nullable Long targetFen,
            @Nullable String targetSource,
            StatFigure corrections,
            boolean demo,
            List<StatBreakdown> breakdowns) {}

    @Serdeable
    record StatBreakdown(Dimension dimension, String title, List<StatFigure> figures) {}

    @Serdeable
    record StatCrossTable(
            StatScope scope,
            String rowsTitle,
            String columnsTitle,
            List<StatFigure> rows,
            List<StatFigure> columns,
            List<StatCell> cells,
            StatFigure total) {}

    @Serdeable
    record StatCell(String row, String column, StatFigure figure) {}

    @Serdeable
    record StatComparison(StatScope scope, StatPeriod with, String title, StatFigure total, List<StatFigure> rows) {}

    @Serdeable
    record StatFlows(StatScope scope, List<StatFlow> areas) {}

    @Serdeable
    record StatFlow(
            String area,
            String name,
            StatFigure output,
            StatFigure absorption,
            StatFigure local,
            StatFigure touching) {}
}
