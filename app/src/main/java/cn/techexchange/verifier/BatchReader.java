package cn.techexchange.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * Cuts the export into batches of whole lines; each line must end with a line feed, so that a cut-off last one shows.
 * Where the lines within a batch end is left to those who check them: they look at each byte anyway.
 */
final class BatchReader {
    static final int USUAL = 1 << 18;
    private static final int USUAL_LINE = 1 << 12;
    private static final int LONGEST_LINE = 1 << 20;
    private final InputStream in;
    private final Deque<byte[]> spare = new ArrayDeque<>();
    private byte[] rest = new byte[0];
    private boolean ended;

    BatchReader(InputStream in) {
        this.in = in;
    }

    /** @return nothing after the end of the file, or after a line that none can follow */
    Optional<Batch> read() throws IOException {
        byte[] buffer = buffer();
        System.arraycopy(rest, 0, buffer, 0, rest.length);
        int read = in.readNBytes(buffer, rest.length, USUAL);
        int filled = rest.length + read;
        if (ended || filled == 0) {
            return Optional.empty();
        }
        int end = afterLastLine(buffer, filled);
        rest = Arrays.copyOfRange(buffer, end, filled);
        if (end == 0 && read == USUAL && filled <= LONGEST_LINE) {
            return read();
        }
        ended = end == 0;
        return Optional.of(new Batch(buffer, end, ended ? Optional.of(halfLine(filled)) : Optional.empty()));
    }

    /** Takes back the buffer of a batch that nobody looks at any more: a new one would be filled with zeros first. */
    void reuse(byte[] buffer) {
        spare.add(buffer);
    }

    private byte[] buffer() {
        byte[] buffer = spare.poll();
        int needed = rest.length + USUAL;
        return buffer != null && buffer.length >= needed ? buffer : new byte[Math.max(needed, USUAL + USUAL_LINE)];
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
