package cn.techexchange.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines as bytes; each must end with a line feed, so that a cut-off last line shows. */
final class LineReader {
    private static final int LONGEST = 1 << 20;
    private final InputStream in;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** @return the next line without its end, or nothing at the end of the file */
    Optional<byte[]> next() throws IOException, BrokenEntry {
        var line = new ByteArrayOutputStream(1024);
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read != '\n') {
            if (read < 0) {
                throw new BrokenEntry("文件在这一行中间断开");
            }
            if (line.size() == LONGEST) {
                throw new BrokenEntry("这一行过长，不是账本条目");
            }
            line.write(read);
            read = in.read();
        }
        return Optional.of(line.toByteArray());
    }
}
