package cn.techexchange.registry.registration.correction.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.CommonProblem;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.platform.storage.StoredContent;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.platform.web.Uploads;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.correction.Corrections;
import cn.techexchange.registry.registration.correction.PostCorrection;
import cn.techexchange.registry.registration.correction.ReadEvidence;
import cn.techexchange.registry.registration.correction.web.CorrectionBodies.CorrectionView;
import cn.techexchange.registry.registration.correction.web.CorrectionBodies.EvidenceView;
import cn.techexchange.registry.registration.correction.web.CorrectionBodies.PostRoyaltyRequest;
import cn.techexchange.registry.registration.correction.web.CorrectionBodies.PostSettlementRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Royalty payments and settled estimates; the parties may read them, their documents only the seller's side. */
@Controller("/api/registrations/{id}/corrections")
class CorrectionController {
    private static final long MAX_BYTES = 20L * 1024 * 1024;
    private static final Set<String> EVIDENCE = Set.of("application/pdf", "image/png", "image/jpeg");
    private final ReadRegistrations read;
    private final Corrections corrections;
    private final PostCorrection postCorrection;
    private final ReadEvidence readEvidence;
    private final ContentStore store;

    CorrectionController(
            ReadRegistrations read,
            Corrections corrections,
            PostCorrection postCorrection,
            ReadEvidence readEvidence,
            ContentStore store) {
        this.read = read;
        this.corrections = corrections;
        this.postCorrection = postCorrection;
        this.readEvidence = readEvidence;
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
        Registration registration = read.get(caller, id);
        boolean readable = readEvidence.mayRead(caller, registration);
        return corrections.listOf(registration.id()).stream()
                .map(correction -> CorrectionView.of(correction, readable))
                .toList();
    }

    /** {@code If-Match} is the registration's version. */
    @Post("/royalty")
    @Secured(Role.Name.SECOND_REVIEWER)
    List<CorrectionView> royalty(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid PostRoyaltyRequest body) {
        return posted(caller, new Target(id, EntityTag.required(ifMatch)), body.entry());
    }

    /** {@code If-Match} is the registration's version. */
    @Post("/settlement")
    @Secured(Role.Name.SECOND_REVIEWER)
    List<CorrectionView> settlement(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid PostSettlementRequest body) {
        return posted(caller, new Target(id, EntityTag.required(ifMatch)), body.entry());
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

    private List<CorrectionView> posted(Caller caller, Target target, PostCorrection.Entry entry) {
        postCorrection.post(caller, target, entry);
        return list(caller, target.id());
    }
}
