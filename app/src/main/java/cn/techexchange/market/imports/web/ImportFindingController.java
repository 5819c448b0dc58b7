package cn.techexchange.market.imports.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.imports.ImportFinding;
import cn.techexchange.market.imports.Phase;
import cn.techexchange.market.imports.ReadImports;
import cn.techexchange.market.imports.ReadImports.Place;
import cn.techexchange.market.imports.WriteFindings;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.form.Severity;
import cn.techexchange.platform.page.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a pass over a file found. */
@Controller("/api/imports/{id}/findings/{phase}")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class ImportFindingController {
    private final ReadImports imports;
    private final WriteFindings writeFindings;

    ImportFindingController(ReadImports imports, WriteFindings writeFindings) {
        this.imports = imports;
        this.writeFindings = writeFindings;
    }

    @Get
    Page<ImportFindingAnswer> list(
            @Parameter(hidden = true) Caller caller,
            String id,
            Phase phase,
            @QueryValue @Nullable Severity severity,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return imports.findings(caller, new Place(id, phase), severity, cursor, size)
                .map(ImportFindingAnswer::of);
    }

    @Get("/file")
    HttpResponse<StreamedFile> file(@Parameter(hidden = true) Caller caller, String id, Phase phase)
            throws IOException {
        return Download.of(
                FileFormat.CSV, "导入问题-" + phase.label(), out -> writeFindings.write(caller, new Place(id, phase), out));
    }

    @Serdeable
    record ImportFindingAnswer(long row, String column, Severity severity, String message, String value) {
        static ImportFindingAnswer of(ImportFinding finding) {
            return new ImportFindingAnswer(
                    finding.row(), finding.column(), finding.severity(), finding.message(), finding.value());
        }
    }
}
