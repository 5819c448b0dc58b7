package cn.techexchange.indicator.statistics.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.statistics.AskedFilter;
import cn.techexchange.indicator.statistics.CrossSheet;
import cn.techexchange.indicator.statistics.FactSheet;
import cn.techexchange.indicator.statistics.Measure;
import cn.techexchange.indicator.statistics.Moments;
import cn.techexchange.indicator.statistics.ReadStatistics;
import cn.techexchange.indicator.statistics.web.StatisticsViews.StatContract;
import cn.techexchange.indicator.statistics.web.StatisticsViews.StatFigure;
import cn.techexchange.indicator.statistics.web.StatisticsViews.StatScope;
import cn.techexchange.platform.page.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** What every figure opens to, and figures as files. */
@Controller("/api/indicator")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR, Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
class FactsController {
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final ReadStatistics statistics;
    private final Moments moments;
    private final StatisticsViews views;
    private final FactSheet factSheet;
    private final CrossSheet crossSheet;

    FactsController(
            ReadStatistics statistics,
            Moments moments,
            StatisticsViews views,
            FactSheet factSheet,
            CrossSheet crossSheet) {
        this.statistics = statistics;
        this.moments = moments;
        this.views = views;
        this.factSheet = factSheet;
        this.crossSheet = crossSheet;
    }

    @Get("/contracts")
    StatContracts contracts(
            @RequestBean @Valid FactQuery query,
            @QueryValue @Nullable Long cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        AskedFilter asked = moments.of(query.filter(), query.asOf());
        Page<RecordedFact> page = statistics.facts(asked.filter(), cursor, size);
        return new StatContracts(
                views.scope(asked),
                views.total(statistics.total(asked.filter())),
                page.items().stream().map(views::contract).toList(),
                page.next());
    }

    @Get(value = "/contracts.xlsx", produces = SHEET)
    HttpResponse<byte[]> contracts(@RequestBean @Valid FactQuery query) throws IOException {
        var out = new ByteArrayOutputStream();
        factSheet.write(moments.of(query.filter(), query.asOf()), out);
        return sheet(out, "contracts-" + query.period());
    }

    @Get(value = "/cross.xlsx", produces = SHEET)
    HttpResponse<byte[]> cross(
            @RequestBean @Valid FactQuery query,
            @QueryValue Dimension rows,
            @QueryValue Dimension columns,
            @QueryValue(defaultValue = "GROSS") Measure measure)
            throws IOException {
        var out = new ByteArrayOutputStream();
        AskedFilter asked = moments.of(query.filter(), query.asOf());
        crossSheet.write(statistics.cross(asked, rows, columns), measure, out);
        return sheet(out, "cross-" + query.period());
    }

    private static HttpResponse<byte[]> sheet(ByteArrayOutputStream out, String name) {
        return HttpResponse.ok(out.toByteArray())
                .contentType(MediaType.of(SHEET))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }

    @Serdeable
    record StatContracts(
            StatScope scope,
            StatFigure total,
            List<StatContract> items,
            @Nullable String next) {}
}
