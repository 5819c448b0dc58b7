package cn.techexchange.registry.contract.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.contract.AttachDocument;
import cn.techexchange.registry.contract.ChangeDocuments;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractDocument.DocumentPurpose;
import cn.techexchange.registry.contract.web.ContractBodies.ContractResponse;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The registrant's files. */
@Controller("/api/contracts/{id}/documents")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class ContractDocumentController {
    private final AttachDocument attachDocument;
    private final ChangeDocuments changeDocuments;

    ContractDocumentController(AttachDocument attachDocument, ChangeDocuments changeDocuments) {
        this.attachDocument = attachDocument;
        this.changeDocuments = changeDocuments;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<ContractResponse> attach(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Part("purpose") String purpose,
            @Part("file") CompletedFileUpload file)
            throws IOException {
        long version = EntityTag.required(ifMatch);
        try (InputStream content = file.getInputStream()) {
            Contract changed =
                    attachDocument.attach(caller, id, version, purpose(purpose), file.getFilename(), content);
            return answer(caller, changed);
        }
    }

    @Delete("/{documentId}")
    HttpResponse<ContractResponse> detach(
            @Parameter(hidden = true) Caller caller,
            String id,
            String documentId,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(caller, changeDocuments.detach(caller, id, EntityTag.required(ifMatch), documentId));
    }

    private static DocumentPurpose purpose(String text) {
        try {
            return DocumentPurpose.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("purpose", "请选择文件用途");
        }
    }

    private static HttpResponse<ContractResponse> answer(Caller caller, Contract contract) {
        return HttpResponse.ok(ContractResponse.of(contract, caller.organizationId()))
                .header(HttpHeaders.ETAG, EntityTag.of(contract.requireVersion()));
    }
}
