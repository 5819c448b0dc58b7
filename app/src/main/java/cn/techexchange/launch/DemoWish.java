package cn.techexchange.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whether a start should fill demonstration data: said on the command line, decided by an earlier start, or by default
 * with the embedded engines.
 *
 * @param said by the option, null when it was left out
 */
record DemoWish(@Nullable Boolean said, boolean embedded, Path data) {
    private static final String FILLED = "filled";
    private static final String LEFT_OUT = "left out";

    boolean isToFill() {
        String settled = settled();
        if (said != null) {
            return said && !settled.equals(FILLED);
        }
        return embedded && settled.isEmpty();
    }

    boolean isFilled() {
        return settled().equals(FILLED);
    }

    /** A later start without the option then knows what this one decided. */
    void settle(boolean filled) {
        try {
            Files.createDirectories(data);
            Files.writeString(mark(), filled ? FILLED : LEFT_OUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String settled() {
        try {
            return Files.exists(mark()) ? Files.readString(mark()).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path mark() {
        return data.resolve("demo");
    }
}
