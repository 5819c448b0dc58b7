package cn.techexchange.indicator.reports.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.reports.FreezeReport;
import cn.techexchange.indicator.reports.PublishReport;
import cn.techexchange.indicator.reports.Report;
import cn.techexchange.indicator.reports.Reports;
import cn.techexchange.indicator.reports.ReproduceReport;
import cn.techexchange.indicator.reports.web.ReportViews.LateCorrection;
import cn.techexchange.indicator.reports.web.ReportViews.ReportSummary;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Frozen reports: the administrator freezes and publishes, staff and auditor read and check. */
@Controller("/api/indicator/reports")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR, Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
class ReportController {
    private final Reports reports;
    private final FreezeReport freezeReport;
    private final ReproduceReport reproduceReport;
    private final PublishReport publishReport;
    private final Facts facts;
    private final ReportViews views;

    ReportController(
            Reports reports,
            FreezeReport freezeReport,
            ReproduceReport reproduceReport,
            PublishReport publishReport,
            Facts facts,
            ReportViews views) {
        this.reports = reports;
        this.freezeReport = freezeReport;
        this.reproduceReport = reproduceReport;
        this.publishReport = publishReport;
        this.facts = facts;
        this.views = views;
    }

    @Get
    List<ReportSummary> list() {
        return reports.list().stream().map(views::summary).toList();
    }

    /** With what was corrected since of the contracts that the report counts. */
    @Get("/{id}")
    HttpResponse<ReportDetail> read(String id) {
        Report report = reports.get(id);
        List<RecordedFact> later = facts.listCorrections(
                report.basis().period(), report.basis().ledger().sequence(), 200);
        var detail = new ReportDetail(
                views.summary(report), later.stream().map(views::correction).toList());
        return HttpResponse.ok(detail).header("ETag", EntityTag.of(report.requireVersion()));
    }

    @Post
    @Secured(Role.Name.ADMINISTRATOR)
    HttpResponse<ReportSummary> freeze(@Parameter(hidden = true) Caller caller, @Body @Valid FreezeRequest body) {
        Report report = freezeReport.freeze(caller, Period.parse(body.period()));
        return HttpResponse.created(views.summary(report)).header("ETag", EntityTag.of(report.requireVersion()));
    }

    @Post("/{id}/publish")
    @Secured(Role.Name.ADMINISTRATOR)
    HttpResponse<ReportSummary> publish(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        Report report = publishReport.publish(caller, id, EntityTag.required(ifMatch));
        return HttpResponse.ok(views.summary(report)).header("ETag", EntityTag.of(report.requireVersion()));
    }

    /** Makes the file again from the facts and compares it with the frozen one. */
    @Post("/{id}/reproduce")
    ReportReproduction reproduce(String id) {
        ReproduceReport.Reproduction again = reproduceReport.reproduce(id);
        return new ReportReproduction(again.sha256(), again.equal());
    }

    @Get(value = "/{id}/file", produces = MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> file(String id) {
        Report report = reports.get(id);
        return HttpResponse.ok(report.file().getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"report-"
                                + report.basis().period().code() + ".json\"");
    }

    @Serdeable
    record FreezeRequest(@NotBlank @Size(max = 30) String period) {}

    @Serdeable
    record ReportDetail(ReportSummary report, List<LateCorrection> corrections) {}

    @Serdeable
    record ReportReproduction(String sha256, boolean equal) {}
}
