package cn.techexchange.registry.registration.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractPages;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.registration.ReadSubmissions;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;

/** What was handed in, as it was handed in: form, amounts, files. */
@Controller("/api/registrations/{id}/submissions/{number}")
@Secured({
    Role.Name.INSTITUTE_MEMBER,
    Role.Name.ENTERPRISE_MEMBER,
    Role.Name.FIRST_REVIEWER,
    Role.Name.SECOND_REVIEWER,
    Role.Name.ADMINISTRATOR,
    Role.Name.AUDITOR
})
class SubmissionController {
    private final ReadSubmissions submissions;
    private final ContentStore store;
    private final ContractPages pages;

    SubmissionController(ReadSubmissions submissions, ContentStore store, ContractPages pages) {
        this.submissions = submissions;
        this.store = store;
        this.pages = pages;
    }

    @Get
    SubmissionView get(@Parameter(hidden = true) Caller caller, String id, int number) {
        return SubmissionView.of(submissions.get(caller, id, number));
    }

    @Get("/documents/{documentId}/content")
    HttpResponse<StreamedFile> content(
            @Parameter(hidden = true) Caller caller, String id, int number, String documentId) {
        return FiledFile.of(submissions.document(caller, id, number, documentId), store);
    }

    @Get("/documents/{documentId}/pages")
    FiledPages pages(@Parameter(hidden = true) Caller caller, String id, int number, String documentId) {
        return new FiledPages(
                pages.list(submissions.document(caller, id, number, documentId).sha256()));
    }

    @Serdeable
    record SubmissionView(
            int number,
            ContractForm form,
            List<ContractDocument> documents,
            long transactionValueFen,
            long technologyValueFen,
            String contentSha256,
            Instant submittedAt) {
        static SubmissionView of(Submission submission) {
            return new SubmissionView(
                    submission.number(),
                    submission.form(),
                    submission.documents(),
                    submission.form().worksheet().transactionValue().fen(),
                    submission.form().worksheet().technologyValue().fen(),
                    submission.contentSha256(),
                    submission.submittedAt());
        }
    }
}
