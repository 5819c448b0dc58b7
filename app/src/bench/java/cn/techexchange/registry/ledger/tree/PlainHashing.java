package cn.techexchange.registry.ledger.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What verifying is measured against: SHA-256 over the bytes of a file, each thread over an equal share of it. */
record PlainHashing(Path file) {
    private static final int BUFFER = 1 << 18;

    void run(int threads) throws Exception {
        try (var channel = FileChannel.open(file);
                var executor = Executors.newFixedThreadPool(threads)) {
            List<Callable<byte[]>> shares = new ArrayList<>();
            for (long share = 0; share < threads; share++) {
                long from = channel.size() * share / threads;
                long to = channel.size() * (share + 1) / threads;
                shares.add(() -> hash(channel, from, to));
            }
            for (Future<byte[]> done : executor.invokeAll(shares)) {
                if (done.get().length != 32) {
                    throw new IllegalStateException();
                }
            }
        }
    }

    private static byte[] hash(FileChannel channel, long from, long to) throws IOException, GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long at = from;
        while (at < to) {
            buffer.clear().limit((int) Math.min(BUFFER, to - at));
            int read = channel.read(buffer, at);
            digest.update(buffer.array(), 0, read);
            at += read;
        }
        return digest.digest();
    }
}
