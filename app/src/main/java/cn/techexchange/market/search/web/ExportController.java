package cn.techexchange.market.search.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.web.Download;
import cn.techexchange.market.search.ExportFound;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.SearchQuery;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;

/** What a search finds, as a file. */
@Controller("/api/search/export")
@Secured(SecurityRule.IS_ANONYMOUS)
class ExportController {
    private final ExportFound export;
    private final Clock clock;

    ExportController(ExportFound export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    /** The whole list from its beginning; cursor and limit of the page are left aside. */
    @Get
    HttpResponse<StreamedFile> export(
            @Parameter(hidden = true) @Nullable Caller caller,
            @Valid @RequestBean SearchParameters parameters,
            @QueryValue(defaultValue = "XLSX") FileFormat format)
            throws IOException {
        SearchQuery query = parameters.query(LocalTime.today(clock));
        FileFormat sheet = format == FileFormat.CSV ? FileFormat.CSV : FileFormat.XLSX;
        return Download.of(
                sheet,
                parameters.kind().noun() + "检索结果",
                out -> export.write(caller == null ? null : caller.actor(), parameters.kind(), query, sheet, out));
    }
}
