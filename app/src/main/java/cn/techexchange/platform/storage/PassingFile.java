package cn.techexchange.platform.storage;

import cn.techexchange.platform.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** An uploaded file that is read once and not kept. */
public final class PassingFile {
    private static final int MEGABYTE = 1 << 20;

    private PassingFile() {}

    /**
     * @param megabytes the most that it may hold
     * @param reader gets a copy that is gone afterwards
     * @throws ProblemException {@code INVALID_INPUT} for a longer one; and what the reader throws
     */
    public static <T> T read(InputStream content, int megabytes, Function<Path, T> reader) {
        try {
            Path copy = Files.createTempFile("upload", ".tmp");
            try {
                Files.write(copy, bytes(content, megabytes));
                return reader.apply(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(InputStream content, int megabytes) throws IOException {
        int most = megabytes * MEGABYTE;
        byte[] read = content.readNBytes(most + 1);
        if (read.length > most) {
            throw ProblemException.invalid("file", "超过 " + megabytes + " MB，请核对是否选错文件");
        }
        return read;
    }
}
