package cn.techexchange.registry.ledger.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.ledger.ExportLedger;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The whole ledger for those who check it. */
@Controller("/api/ledger")
@Secured({Role.Name.AUDITOR, Role.Name.ADMINISTRATOR})
class LedgerExportController {
    private static final String LINES = "application/x-ndjson";
    private final ExportLedger export;

    LedgerExportController(ExportLedger export) {
        this.export = export;
    }

    /** By way of a file: the answer has a length, and a ledger of any size needs no memory. */
    @Get(value = "/export", produces = LINES)
    HttpResponse<StreamedFile> export() throws IOException {
        Path file = Files.createTempFile("ledger", ".jsonl");
        try (var writer = Files.newBufferedWriter(file)) {
            export.export(writer);
        }
        long size = Files.size(file);
        var content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return HttpResponse.ok(new StreamedFile(content, MediaType.of(LINES), 0, size))
                .header("Content-Disposition", "attachment; filename=\"ledger.jsonl\"");
    }
}
