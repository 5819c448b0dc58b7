package cn.techexchange.indicator.statistics.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.statistics.FactSheet;
import cn.techexchange.indicator.statistics.ReadIndicator;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The indicator for the bureau: every figure opens to the facts that it is the sum of. */
@Controller("/api/indicator")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR, Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
class IndicatorController {
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final ReadIndicator indicator;
    private final FactSheet sheet;
    private final Labels labels;

    IndicatorController(ReadIndicator indicator, FactSheet sheet, Labels labels) {
        this.indicator = indicator;
        this.sheet = sheet;
        this.labels = labels;
    }

    /** Broken down by month, kind, technology field and plan industry; each breakdown adds up to the total. */
    @Get("/years/{year}")
    IndicatorYear year(int year) {
        return new IndicatorYear(
                PublicIndicatorController.PublicYear.of(indicator.year(year)),
                breakdown(Dimension.MONTH, year),
                breakdown(Dimension.KIND, year),
                breakdown(Dimension.FIELD, year),
                breakdown(Dimension.INDUSTRY, year));
    }

    @Get("/contracts")
    IndicatorContracts contracts(
            @RequestBean FactQuery query,
            @QueryValue @Nullable Long cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        FactFilter filter = query.filter();
        Page<RecordedFact> page = indicator.facts(filter, cursor, size);
        return new IndicatorContracts(
                labels.figure(indicator.total(filter)),
                page.items().stream().map(labels::contract).toList(),
                page.next());
    }

    @Get(value = "/contracts.xlsx", produces = SHEET)
    HttpResponse<byte[]> export(@RequestBean FactQuery query) throws IOException {
        var out = new ByteArrayOutputStream();
        sheet.write(query.filter(), out);
        return HttpResponse.ok(out.toByteArray())
                .contentType(MediaType.of(SHEET))
                .header("Content-Disposition", "attachment; filename=\"indicator-" + query.year() + ".xlsx\"");
    }

    private List<IndicatorFigure> breakdown(Dimension dimension, int year) {
        return indicator.breakdown(dimension, year).stream()
                .map(figure -> labels.figure(dimension, figure))
                .toList();
    }

    @Serdeable
    record IndicatorYear(
            PublicIndicatorController.PublicYear total,
            List<IndicatorFigure> months,
            List<IndicatorFigure> kinds,
            List<IndicatorFigure> fields,
            List<IndicatorFigure> industries) {}

    @Serdeable
    record IndicatorFigure(String code, String name, long contracts, long grossFen, long technologyFen) {
        static IndicatorFigure of(String name, Figure figure) {
            return new IndicatorFigure(
                    figure.code(), name, figure.contracts(), figure.grossFen(), figure.technologyFen());
        }
    }

    @Serdeable
    record IndicatorContracts(
            IndicatorFigure total,
            List<IndicatorContract> items,
            @Nullable String next) {}

    /** One fact: what one ledger entry about one contract changes in the figure. */
    @Serdeable
    record IndicatorContract(
            String registrationId,
            String reference,
            String projectName,
            String sellerName,
            String buyerName,
            String kindName,
            String fieldName,
            String eventName,
            String countedOn,
            long grossFen,
            long technologyFen,
            long ledgerSequence,
            boolean demo) {}
}
