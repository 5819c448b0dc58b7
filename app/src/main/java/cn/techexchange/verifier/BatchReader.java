package cn.techexchange.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts the export into batches of whole lines; each line must end with a line feed, so that a cut-off last one shows. */
final class BatchReader {
    private static final int USUAL = 1 << 19;
    private static final int LONGEST_LINE = 1 << 20;
    private final InputStream in;
    private byte[] rest = new byte[0];
    private long next = 1;
    private boolean ended;

    BatchReader(InputStream in) {
        this.in = in;
    }

    /** @return nothing after the end of the file, or after a line that none can follow */
    Optional<Batch> read() throws IOException {
        byte[] buffer = Arrays.copyOf(rest, rest.length + USUAL);
        int filled = rest.length + in.readNBytes(buffer, rest.length, USUAL);
        int[] ends = ends(buffer, filled);
        if (ended || filled == 0) {
            return Optional.empty();
        }
        if (ends.length == 0 && filled == buffer.length && filled <= LONGEST_LINE) {
            rest = buffer;
            return read();
        }
        int after = ends.length == 0 ? 0 : ends[ends.length - 1] + 1;
        rest = Arrays.copyOfRange(buffer, after, filled);
        var batch = new Batch(buffer, ends, next, ends.length > 0 ? Optional.empty() : Optional.of(halfLine(filled)));
        ended = ends.length == 0;
        next += ends.length;
        return Optional.of(batch);
    }

    private static BrokenEntry halfLine(int filled) {
        return new BrokenEntry(filled > LONGEST_LINE ? "这一行过长，不是账本条目" : "文件在这一行中间断开");
    }

    private static int[] ends(byte[] buffer, int filled) {
        int[] ends = new int[USUAL / 512];
        int count = 0;
        for (int i = 0; i < filled; i++) {
            if (buffer[i] == '\n') {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = i;
            }
        }
        return Arrays.copyOf(ends, count);
    }
}
