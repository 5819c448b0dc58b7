package cn.techexchange.platform.storage;

import cn.techexchange.platform.problem.CommonProblem;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.text.Sha256;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.tika.Tika;

/** One file for each content, in folders by the first two digits. */
@Singleton
final class FileContentStore implements ContentStore {
    private static final int BUFFER = 64 * 1024;
    private final Path root;
    private final Tika tika = new Tika();

    FileContentStore(@Value("${exchange.files}") String root) {
        this.root = Path.of(root).toAbsolutePath().normalize();
    }

    @Override
    public StoredContent put(InputStream content, long maxBytes) {
        try {
            Files.createDirectories(root);
            Path arriving = Files.createTempFile(root, "arriving", ".part");
            try {
                return receive(content, maxBytes, arriving);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredContent receive(InputStream content, long maxBytes, Path arriving) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        try (FileChannel out = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read; (read = content.read(buffer)) >= 0; ) {
                size += read;
                if (size > maxBytes) {
                    throw new ProblemException(
                            CommonProblem.TOO_LARGE, "文件不能超过 " + maxBytes / (1024 * 1024) + " MB，请压缩或拆分后再上传。");
                }
                digest.update(buffer, 0, read);
                writeAll(out, ByteBuffer.wrap(buffer, 0, read));
            }
            out.force(true);
        }
        String name = HexFormat.of().formatHex(digest.digest());
        String mediaType = tika.detect(arriving);
        keep(arriving, name);
        return new StoredContent(name, size, mediaType);
    }

    private void keep(Path arriving, String name) throws IOException {
        Path target = path(name);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(Objects.requireNonNull(target.getParent()))) {
            folder.force(true);
        }
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (IOException e) {
            throw ProblemException.notFound("文件");
        }
    }

    @Override
    public boolean contains(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    private Path path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw ProblemException.notFound("文件");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
