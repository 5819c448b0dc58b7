package cn.techexchange.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts the export into batches of whole lines; each line must end with a line feed, so that a cut-off last one shows.
 * Where the lines within a batch end is left to those who check them: they look at each byte anyway.
 */
final class BatchReader {
    private static final int USUAL = 1 << 18;
    private static final int LONGEST_LINE = 1 << 20;
    private final InputStream in;
    private byte[] rest = new byte[0];
    private boolean ended;

    BatchReader(InputStream in) {
        this.in = in;
    }

    /** @return nothing after the end of the file, or after a line that none can follow */
    Optional<Batch> read() throws IOException {
        byte[] buffer = Arrays.copyOf(rest, rest.length + USUAL);
        int filled = rest.length + in.readNBytes(buffer, rest.length, USUAL);
        if (ended || filled == 0) {
            return Optional.empty();
        }
        int end = afterLastLine(buffer, filled);
        if (end == 0 && filled == buffer.length && filled <= LONGEST_LINE) {
            rest = buffer;
            return read();
        }
        rest = Arrays.copyOfRange(buffer, end, filled);
        ended = end == 0;
        return Optional.of(new Batch(buffer, end, ended ? Optional.of(halfLine(filled)) : Optional.empty()));
    }

    private static BrokenEntry halfLine(int filled) {
        return new BrokenEntry(filled > LONGEST_LINE ? "这一行过长，不是账本条目" : "文件在这一行中间断开");
    }

    private static int afterLastLine(byte[] buffer, int filled) {
        int end = filled;
        while (end > 0 && buffer[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
