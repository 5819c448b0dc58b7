package cn.techexchange.searchindex.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVectorsTest {
    private static final ContentHash HASH = ContentHash.of("model", "text");

    @TempDir
    private Path directory;

    @Test
    void whatWasPutIsThereAfterOpeningAgain() throws IOException {
        put(HASH);

        try (var vectors = FileVectors.open(directory, 2)) {
            assertArrayEquals(new float[] {1, 2}, vectors.find(HASH).orElseThrow());
        }
    }

    @Test
    void aRecordCutShortIsWrittenOver() throws IOException {
        put(HASH);
        Files.write(directory.resolve("vectors-2.bin"), new byte[7], StandardOpenOption.APPEND);
        ContentHash later = ContentHash.of("model", "later");

        put(later);

        try (var vectors = FileVectors.open(directory, 2)) {
            assertTrue(vectors.find(HASH).isPresent());
            assertArrayEquals(new float[] {1, 2}, vectors.find(later).orElseThrow());
        }
    }

    private void put(ContentHash hash) throws IOException {
        try (var vectors = FileVectors.open(directory, 2)) {
            vectors.put(hash, new float[] {1, 2});
        }
    }
}
