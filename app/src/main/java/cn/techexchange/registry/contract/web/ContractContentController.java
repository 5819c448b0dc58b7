package cn.techexchange.registry.contract.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractPages;
import cn.techexchange.registry.contract.web.ContractBodies.PageTextsResponse;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;

/** The bytes and the text of a contract's files, for those who may read the contract. */
@Controller("/api/contracts/{id}/documents/{documentId}")
@Secured({
    Role.Name.INSTITUTE_MEMBER,
    Role.Name.ENTERPRISE_MEMBER,
    Role.Name.FIRST_REVIEWER,
    Role.Name.SECOND_REVIEWER,
    Role.Name.ADMINISTRATOR,
    Role.Name.AUDITOR
})
class ContractContentController {
    private final ContractAccess access;
    private final ContractPages pages;
    private final ContentStore store;

    ContractContentController(ContractAccess access, ContractPages pages, ContentStore store) {
        this.access = access;
        this.pages = pages;
        this.store = store;
    }

    @Get("/content")
    HttpResponse<StreamedFile> content(@Parameter(hidden = true) Caller caller, String id, String documentId) {
        ContractDocument document = access.readable(caller, id).document(documentId);
        var file = new StreamedFile(store.open(document.sha256()), MediaType.of(document.mediaType()));
        return HttpResponse.ok(file)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline");
    }

    @Get("/pages")
    PageTextsResponse pages(@Parameter(hidden = true) Caller caller, String id, String documentId) {
        ContractDocument document = access.readable(caller, id).document(documentId);
        return new PageTextsResponse(pages.list(document.sha256()));
    }
}
