package cn.techexchange.market.search.vocabulary.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.web.Download;
import cn.techexchange.market.search.vocabulary.EditVocabulary;
import cn.techexchange.market.search.vocabulary.ExportVocabulary;
import cn.techexchange.market.search.vocabulary.ImportVocabulary;
import cn.techexchange.market.search.vocabulary.web.VocabularyAnswers.VocabularyImported;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.io.InputStream;

/** The vocabulary as a file, out and in. */
@Controller("/api/administration/vocabulary")
@Secured(Role.Name.ADMINISTRATOR)
class VocabularyFileController {
    private final ExportVocabulary export;
    private final ImportVocabulary take;

    VocabularyFileController(ExportVocabulary export, ImportVocabulary take) {
        this.export = export;
        this.take = take;
    }

    @Get("/export")
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    HttpResponse<StreamedFile> export(@QueryValue(defaultValue = "CSV") FileFormat format) throws IOException {
        return Download.of(format, "检索词表", out -> export.write(format, out));
    }

    @Post("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    VocabularyImported take(@Parameter(hidden = true) Caller caller, CompletedFileUpload file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            EditVocabulary.Taken taken = take.take(caller.actor(), content);
            return new VocabularyImported(taken.added(), taken.changed(), taken.unchanged());
        } finally {
            file.discard();
        }
    }
}
