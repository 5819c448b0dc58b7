package cn.techexchange.market.imports.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.imports.ExportListings;
import cn.techexchange.market.imports.WriteTemplate;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.listing.ListingKind;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;

/** Sheets to fill in, and own listings as such sheets. */
@Controller("/api/import-files")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class ImportFileController {
    private final WriteTemplate writeTemplate;
    private final ExportListings exportListings;

    ImportFileController(WriteTemplate writeTemplate, ExportListings exportListings) {
        this.writeTemplate = writeTemplate;
        this.exportListings = exportListings;
    }

    /** A JSON Lines template would explain nothing: for that format the CSV one is sent. */
    @Get("/template/{kind}")
    HttpResponse<StreamedFile> template(ListingKind kind, @QueryValue(defaultValue = "XLSX") FileFormat format)
            throws IOException {
        FileFormat sheet = format == FileFormat.XLSX ? FileFormat.XLSX : FileFormat.CSV;
        return Download.of(sheet, kind.noun() + "导入模板", out -> writeTemplate.write(kind, sheet, out));
    }

    @Get("/export/{kind}")
    HttpResponse<StreamedFile> export(
            @Parameter(hidden = true) Caller caller,
            ListingKind kind,
            @QueryValue(defaultValue = "XLSX") FileFormat format)
            throws IOException {
        return Download.of(format, "本单位" + kind.noun(), out -> exportListings.write(caller, kind, format, out));
    }
}
