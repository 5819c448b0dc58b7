package cn.techexchange.indicator.statistics.web;

import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.statistics.ReadIndicator;
import cn.techexchange.indicator.statistics.YearFigures;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** Totals for everyone; no contract can be told from them. */
@Controller("/api/public/indicator")
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicIndicatorController {
    private final ReadIndicator indicator;

    PublicIndicatorController(ReadIndicator indicator) {
        this.indicator = indicator;
    }

    /** @param year the present year where left out */
    @Get
    PublicIndicator read(@QueryValue @Nullable Integer year) {
        int asked = year == null ? indicator.currentYear() : year;
        List<YearFigures> years = indicator.years(asked);
        YearFigures figures =
                years.stream().filter(each -> each.year() == asked).findFirst().orElseThrow();
        return new PublicIndicator(
                PublicYear.of(figures),
                indicator.asOf(),
                years.stream().map(PublicYear::of).toList());
    }

    @Serdeable
    record PublicIndicator(PublicYear year, Instant asOf, List<PublicYear> years) {}

    @Serdeable
    record PublicYear(
            int year,
            long contracts,
            long grossFen,
            long technologyFen,
            @Nullable Long targetFen,
            @Nullable String targetSource,
            boolean demo) {
        static PublicYear of(YearFigures figures) {
            Figure total = figures.total();
            return new PublicYear(
                    figures.year(),
                    total.contracts(),
                    total.grossFen(),
                    total.technologyFen(),
                    figures.target().map(target -> target.value().fen()).orElse(null),
                    figures.target().map(target -> target.source()).orElse(null),
                    figures.demo());
        }
    }
}
