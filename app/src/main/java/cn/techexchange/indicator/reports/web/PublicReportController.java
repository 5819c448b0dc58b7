package cn.techexchange.indicator.reports.web;

import cn.techexchange.indicator.reports.Reports;
import cn.techexchange.indicator.reports.web.ReportViews.ReportSummary;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;

/** Published reports' totals, with the hashes that hold them. */
@Controller("/api/public/indicator/reports")
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicReportController {
    private final Reports reports;
    private final ReportViews views;

    PublicReportController(Reports reports, ReportViews views) {
        this.reports = reports;
        this.views = views;
    }

    @Get
    List<ReportSummary> list() {
        return reports.listPublished().stream().map(views::summary).toList();
    }
}
