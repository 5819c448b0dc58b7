package cn.techexchange.market.gaps.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.gaps.ExportGaps;
import cn.techexchange.market.gaps.ReadGaps;
import cn.techexchange.market.gaps.RequestGaps;
import cn.techexchange.market.gaps.web.GapAnswers.GapMapAnswer;
import cn.techexchange.market.gaps.web.GapAnswers.GapRunAnswer;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.web.Download;
import cn.techexchange.market.search.ItemNames;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;

/** The gap map; brokers read it, the bureau has it made anew. */
@Controller("/api/gaps")
class GapController {
    private final ReadGaps read;
    private final RequestGaps request;
    private final ExportGaps export;
    private final ItemNames names;

    GapController(ReadGaps read, RequestGaps request, ExportGaps export, ItemNames names) {
        this.read = read;
        this.request = request;
        this.export = export;
        this.names = names;
    }

    @Get
    @Secured({Role.Name.BROKER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    GapMapAnswer read() {
        return GapMapAnswer.of(read.read(), names);
    }

    /** Its progress stands in the map's answer. */
    @Post("/recompute")
    @Secured(Role.Name.ADMINISTRATOR)
    HttpResponse<GapRunAnswer> recompute(@Parameter(hidden = true) Caller caller) {
        return HttpResponse.accepted().body(GapRunAnswer.of(request.request(caller)));
    }

    @Get("/export")
    @Secured({Role.Name.BROKER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    HttpResponse<StreamedFile> export(
            @Parameter(hidden = true) Caller caller, @QueryValue(defaultValue = "XLSX") FileFormat format)
            throws IOException {
        return Download.of(format, "供需缺口", out -> export.write(caller, format, out));
    }
}
