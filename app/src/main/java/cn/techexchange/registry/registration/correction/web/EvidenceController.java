package cn.techexchange.registry.registration.correction.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.registry.registration.correction.Correction.Evidence;
import cn.techexchange.registry.registration.correction.ReadEvidence;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;

/** The documents behind corrections, for the seller's side, the desk and the auditor. */
@Controller("/api/registrations/{id}/corrections/{correctionId}/evidence")
class EvidenceController {
    private final ReadEvidence readEvidence;
    private final ContentStore store;

    EvidenceController(ReadEvidence readEvidence, ContentStore store) {
        this.readEvidence = readEvidence;
        this.store = store;
    }

    @Get(produces = MediaType.ALL)
    @Secured({
        Role.Name.INSTITUTE_MEMBER,
        Role.Name.ENTERPRISE_MEMBER,
        Role.Name.FIRST_REVIEWER,
        Role.Name.SECOND_REVIEWER,
        Role.Name.ADMINISTRATOR,
        Role.Name.AUDITOR
    })
    HttpResponse<StreamedFile> download(@Parameter(hidden = true) Caller caller, String id, String correctionId) {
        Evidence evidence = readEvidence.get(caller, id, correctionId).evidence();
        var file = new StreamedFile(store.open(evidence.sha256()), MediaType.APPLICATION_OCTET_STREAM_TYPE);
        return HttpResponse.ok(file.attach(evidence.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
