package cn.techexchange.registry.registration.correction.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.CommonProblem;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.platform.storage.StoredContent;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.platform.web.Uploads;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.correction.Correction;
import cn.techexchange.registry.registration.correction.Correction.CorrectionKind;
import cn.techexchange.registry.registration.correction.Corrections;
import cn.techexchange.registry.registration.correction.PostCorrection;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Royalty payments and corrections of estimates; the parties may read them. */
@Controller("/api/registrations/{id}/corrections")
class CorrectionController {
    private static final long MAX_BYTES = 20L * 1024 * 1024;
    private static final Set<String> EVIDENCE = Set.of("application/pdf", "image/png", "image/jpeg");
    private final ReadRegistrations read;
    private final Corrections corrections;
    private final PostCorrection postCorrection;
    private final ContentStore store;

    CorrectionController(
            ReadRegistrations read, Corrections corrections, PostCorrection postCorrection, ContentStore store) {
        this.read = read;
        this.corrections = corrections;
        this.postCorrection = postCorrection;
        this.store = store;
    }

    @Get
    @Secured({
        Role.Name.INSTITUTE_MEMBER,
        Role.Name.ENTERPRISE_MEMBER,
        Role.Name.FIRST_REVIEWER,
        Role.Name.SECOND_REVIEWER,
        Role.Name.ADMINISTRATOR,
        Role.Name.AUDITOR
    })
    List<CorrectionView> list(@Parameter(hidden = true) Caller caller, String id) {
        return corrections.listOf(read.get(caller, id).id()).stream()
                .map(CorrectionView::of)
                .toList();
    }

    @Post
    @Secured(Role.Name.SECOND_REVIEWER)
    List<CorrectionView> post(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid PostCorrectionRequest body) {
        postCorrection.post(caller, new Target(id, EntityTag.required(ifMatch)), body.entry());
        return list(caller, id);
    }

    /** Stored first; a correction then names the hash. */
    @Post(value = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA)
    @Secured(Role.Name.SECOND_REVIEWER)
    EvidenceView evidence(@Parameter(hidden = true) Caller caller, String id, @Part("file") CompletedFileUpload file) {
        read.get(caller, id);
        StoredContent stored = Uploads.read(file, incoming -> store.put(incoming.content(), MAX_BYTES));
        if (!EVIDENCE.contains(stored.mediaType())) {
            throw new ProblemException(CommonProblem.UNSUPPORTED_FORMAT, "证明文件可以是 PDF、PNG 或 JPEG 文件。");
        }
        return new EvidenceView(stored.sha256());
    }

    @Serdeable
    record EvidenceView(String sha256) {}

    @Serdeable
    record PostCorrectionRequest(
            @NotNull CorrectionKind kind,
            long technicalFen,
            long nonTechnicalFen,

            @NotBlank @Size(max = 1000) @PlainText(multiline = true)
            String reason,

            @NotBlank @Size(max = 200) @PlainText String documentName,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String documentSha256) {
        PostCorrection.Entry entry() {
            return new PostCorrection.Entry(
                    kind,
                    new Correction.Amounts(technicalFen, nonTechnicalFen),
                    reason.strip(),
                    new Correction.Evidence(documentName.strip(), documentSha256));
        }
    }

    @Serdeable
    record CorrectionView(
            String id,
            CorrectionKind kind,
            long technicalFen,
            long nonTechnicalFen,
            String reason,
            String documentName,
            String documentSha256,
            LocalDate countedOn,
            Instant enteredAt) {
        static CorrectionView of(Correction correction) {
            return new CorrectionView(
                    correction.id(),
                    correction.kind(),
                    correction.amounts().technicalFen(),
                    correction.amounts().nonTechnicalFen(),
                    correction.reason(),
                    correction.evidence().name(),
                    correction.evidence().sha256(),
                    correction.countedOn(),
                    correction.enteredAt());
        }
    }
}
