package cn.techexchange.market.imports.web;

import cn.techexchange.market.imports.file.FileFormat;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file made for one answer. It is finished before the answer begins, so that a failure is still a problem. */
public final class Download {
    private Download() {}

    public static HttpResponse<StreamedFile> of(FileFormat format, String name, Content content) throws IOException {
        Path file = Files.createTempFile("download", "." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            content.write(out);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        var answer = new StreamedFile(
                Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), MediaType.of(format.mediaType()));
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(answer)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"download." + format.extension() + "\"; filename*=UTF-8''" + encoded
                                + "." + format.extension());
    }

    public interface Content {
        void write(OutputStream out) throws IOException;
    }
}
