package cn.techexchange.searchindex.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Vectors in one file that only grows: hash, numbers, hash, numbers … Whole records are appended under a lock, so several processes
 * may share it; a record cut short by a crash is written over.
 */
public final class FileVectors implements VectorStore, AutoCloseable {
    private final FileChannel channel;
    private final int dimensions;
    private final int recordBytes;
    private final Map<ContentHash, Long> places = new HashMap<>();

    private FileVectors(FileChannel channel, int dimensions) throws IOException {
        this.channel = channel;
        this.dimensions = dimensions;
        this.recordBytes = ContentHash.BYTES + Float.BYTES * dimensions;
        for (long at = 0; at + recordBytes <= channel.size(); at += recordBytes) {
            places.put(ContentHash.read(read(at, ContentHash.BYTES)), at);
        }
    }

    /** Opens or creates {@code vectors-DIMENSIONS.bin} in the directory. */
    public static FileVectors open(Path directory, int dimensions) {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve("vectors-" + dimensions + ".bin");
            return new FileVectors(
                    FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    dimensions);
        } catch (IOException e) {
            throw new UncheckedIOException("vectors cannot be kept in " + directory, e);
        }
    }

    @Override
    public synchronized Optional<float[]> find(ContentHash hash) {
        Long at = places.get(hash);
        if (at == null) {
            return Optional.empty();
        }
        try {
            var vector = new float[dimensions];
            read(at + ContentHash.BYTES, Float.BYTES * dimensions)
                    .asFloatBuffer()
                    .get(vector);
            return Optional.of(vector);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void put(ContentHash hash, float[] vector) {
        if (vector.length != dimensions) {
            throw new IllegalArgumentException(vector.length + " numbers where " + dimensions + " are kept");
        }
        if (!places.containsKey(hash)) {
            places.put(hash, append(hash, vector));
        }
    }

    private long append(ContentHash hash, float[] vector) {
        ByteBuffer record = ByteBuffer.allocate(recordBytes);
        hash.write(record);
        record.asFloatBuffer().put(vector);
        record.rewind();
        try (FileLock lock = channel.lock()) {
            long at = channel.size() / recordBytes * recordBytes;
            for (long to = at; record.hasRemaining() && lock.isValid(); ) {
                to += channel.write(record, to);
            }
            return at;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        for (long from = at; buffer.hasRemaining(); ) {
            int count = channel.read(buffer, from);
            if (count < 0) {
                throw new IOException("the vector file ends too early");
            }
            from += count;
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
