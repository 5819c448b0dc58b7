package cn.techexchange.registry.contract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an exception where more comes than anyone would write. */
final class BoundedInput extends FilterInputStream {
    private long left;

    BoundedInput(InputStream in, long bytes) {
        super(in);
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        take(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        take(Math.max(read, 0));
        return read;
    }

    private void take(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("inflates beyond its limit");
        }
    }
}
