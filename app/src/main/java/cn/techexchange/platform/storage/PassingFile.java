package cn.techexchange.platform.storage;

import cn.techexchange.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** A copy for readers that jump about in a file, which a stream does not allow; it is gone afterwards. */
public final class PassingFile {
    private static final int MEGABYTE = 1 << 20;

    private PassingFile() {}

    /**
     * @param megabytes the most that it may hold
     * @throws ProblemException {@code INVALID_INPUT} for a longer one; and what the reader throws
     */
    public static <T> T read(InputStream content, int megabytes, Function<Path, T> reader) {
        int most = megabytes * MEGABYTE;
        try {
            byte[] read = content.readNBytes(most + 1);
            if (read.length > most) {
                throw ProblemException.invalid("file", "超过 " + megabytes + " MB，请核对是否选错文件");
            }
            return read(new ByteArrayInputStream(read), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For content whose size was looked at before. */
    public static <T> T read(InputStream content, Function<Path, T> reader) {
        try {
            Path copy = Files.createTempFile("passing", ".tmp");
            try {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                return reader.apply(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
