package cn.techexchange.registry.certificate.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.storage.StoredContent;
import cn.techexchange.platform.web.Downloads;
import cn.techexchange.registry.certificate.Paper;
import cn.techexchange.registry.certificate.PaperPage;
import cn.techexchange.registry.certificate.ReadPaper;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Certificate or refusal notice of one registration: its facts, the page to print and the PDF. */
@Controller("/api/registrations/{id}")
@Secured({
    Role.Name.INSTITUTE_MEMBER,
    Role.Name.ENTERPRISE_MEMBER,
    Role.Name.FIRST_REVIEWER,
    Role.Name.SECOND_REVIEWER,
    Role.Name.ADMINISTRATOR,
    Role.Name.AUDITOR
})
class PaperController {
    private final ReadPaper read;
    private final PaperPage page;

    PaperController(ReadPaper read, PaperPage page) {
        this.read = read;
        this.page = page;
    }

    @Get("/paper")
    PaperView paper(@Parameter(hidden = true) Caller caller, String id) {
        return PaperView.of(read.of(caller, id));
    }

    @Get(value = "/paper.html", produces = MediaType.TEXT_HTML)
    String html(@Parameter(hidden = true) Caller caller, String id) {
        return "<!DOCTYPE html>\n" + page.of(read.of(caller, id).content());
    }

    @Get(value = "/paper.pdf", produces = MediaType.APPLICATION_PDF)
    HttpResponse<StreamedFile> pdf(@Parameter(hidden = true) Caller caller, String id) throws IOException {
        Paper paper = read.of(caller, id);
        try (InputStream stored = read.open(paper)) {
            byte[] bytes = stored.readAllBytes();
            var file = new StoredContent(paper.sha256(), bytes.length, MediaType.APPLICATION_PDF);
            return Downloads.of(paper.fileName() + ".pdf", file, new ByteArrayInputStream(bytes));
        }
    }

    /**
     * @param verifyAddress of the public page
     * @param sha256 of the PDF
     */
    @Serdeable
    record PaperView(
            String kind, String title, String fileName, String verifyAddress, String sha256, Instant issuedAt) {
        static PaperView of(Paper paper) {
            return new PaperView(
                    paper.kind().name(),
                    paper.content().heading().title(),
                    paper.fileName(),
                    paper.content().check().address(),
                    paper.sha256(),
                    paper.issuedAt());
        }
    }
}
