package cn.techexchange.platform.web;

import cn.techexchange.platform.storage.IncomingFiles;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Files that arrive as multipart/form-data. */
public final class Uploads {
    private Uploads() {}

    /** Hands the file over and lets go of its buffers, whatever happens. */
    public static <T> T read(CompletedFileUpload upload, Function<IncomingFiles.Incoming, T> use) {
        try (InputStream content = upload.getInputStream()) {
            return use.apply(new IncomingFiles.Incoming(upload.getFilename(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            upload.discard();
        }
    }
}
