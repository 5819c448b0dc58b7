package cn.techexchange.market.brokerage.workbench.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.brokerage.workbench.ExportWorkbench;
import cn.techexchange.market.brokerage.workbench.WorkbenchList;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.web.Download;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.Duration;

/** The workbench's lists as files. */
@Controller("/api/brokerage/export")
@Secured({Role.Name.BROKER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class WorkbenchExportController {
    private final ExportWorkbench export;

    WorkbenchExportController(ExportWorkbench export) {
        this.export = export;
    }

    /** @param days how long a stale match has waited */
    @Get
    HttpResponse<StreamedFile> export(
            @Parameter(hidden = true) Caller caller,
            @QueryValue WorkbenchList list,
            @QueryValue(defaultValue = "14") @Min(1) @Max(365) int days,
            @QueryValue(defaultValue = "XLSX") FileFormat format)
            throws IOException {
        var wish = new ExportWorkbench.Wish(list, Duration.ofDays(days));
        return Download.of(format, list.label(), out -> export.write(caller, wish, format, out));
    }
}
