package cn.techexchange.registry.calendar;

import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an uploaded table and keeps nothing: the dry run, and the first step of handing one in. */
@Singleton
public final class CheckCalendar {
    /** The platform began to count in 2020; a year far ahead is a slip of the hand. */
    static final int FIRST_YEAR = 2020;

    static final int LAST_YEAR = 2099;
    private static final int MAX_BYTES = 1 << 20;

    CheckCalendar() {}

    /** @throws ProblemException {@code INVALID_INPUT} with row and column of each fault */
    public CalendarTable read(int year, InputStream content) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw ProblemException.invalid("year", "应在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间");
        }
        try {
            Path copy = Files.createTempFile("calendar", ".tmp");
            try {
                Files.write(copy, bytes(content));
                return CalendarFile.read(year, copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(InputStream content) throws IOException {
        byte[] read = content.readNBytes(MAX_BYTES + 1);
        if (read.length > MAX_BYTES) {
            throw ProblemException.invalid("file", "超过 1 MB，请核对是否选错文件");
        }
        return read;
    }
}
