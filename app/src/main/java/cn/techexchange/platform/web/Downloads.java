package cn.techexchange.platform.web;

import cn.techexchange.platform.storage.StoredContent;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Stored files as answers: images show, everything else is saved; no type is guessed. */
public final class Downloads {
    private Downloads() {}

    public static HttpResponse<StreamedFile> of(String name, StoredContent stored, InputStream content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String way = stored.mediaType().startsWith("image/") ? "inline" : "attachment";
        var file = new StreamedFile(content, MediaType.of(stored.mediaType()), 0, stored.size());
        return HttpResponse.ok(file)
                .header("Content-Disposition", way + "; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff");
    }
}
