package cn.techexchange.market.imports.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.imports.ImportRequest;
import cn.techexchange.market.imports.Phase;
import cn.techexchange.market.imports.QueueImport;
import cn.techexchange.market.imports.ReadImports;
import cn.techexchange.market.imports.ReceiveImport;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.page.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Files to take in: upload with a dry run, then the real run. */
@Controller("/api/imports")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class ImportController {
    private final ReceiveImport receive;
    private final QueueImport queue;
    private final ReadImports imports;

    ImportController(ReceiveImport receive, QueueImport queue, ReadImports imports) {
        this.receive = receive;
        this.queue = queue;
        this.imports = imports;
    }

    @Get
    Page<ImportAnswer> list(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return imports.list(caller, cursor, size).map(ImportAnswer::of);
    }

    /** The file is checked at once; nothing is written before {@code start}. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<ImportAnswer> upload(
            @Parameter(hidden = true) Caller caller,
            CompletedFileUpload file,
            @Part ListingKind kind,
            @Part String sourceSystem,
            @Part @Nullable String creditCode,
            @Part @Nullable Boolean publish)
            throws IOException {
        var request = new ImportRequest(
                kind,
                sourceSystem,
                creditCode == null ? "" : creditCode,
                Boolean.TRUE.equals(publish),
                file.getFilename());
        try (InputStream content = file.getInputStream()) {
            var batch = receive.receive(caller, request, content, Phase.CHECK);
            return HttpResponse.created(ImportAnswer.of(imports.get(caller, batch.id())));
        }
    }

    @Get("/{id}")
    ImportAnswer get(@Parameter(hidden = true) Caller caller, String id) {
        return ImportAnswer.of(imports.get(caller, id));
    }

    @Post("/{id}/start")
    ImportAnswer start(@Parameter(hidden = true) Caller caller, String id) {
        queue.begin(caller, id);
        return ImportAnswer.of(imports.get(caller, id));
    }
}
