package cn.techexchange.registry.registration.web;

import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.registry.contract.ContractDocument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;

/** A file that was handed in, for those who were let to it; no cache keeps it. */
public final class FiledFile {
    private FiledFile() {}

    public static HttpResponse<StreamedFile> of(ContractDocument document, ContentStore store) {
        var file = new StreamedFile(store.open(document.sha256()), MediaType.of(document.mediaType()));
        return HttpResponse.ok(file)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline");
    }
}
