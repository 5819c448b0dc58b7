package cn.techexchange.searchindex.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicTest {
    @TempDir
    private Path directory;

    @Test
    void readsIdAndText() throws IOException {
        Path file = Files.writeString(directory.resolve("q.tsv"), "\uFEFFC-1\t求稀土 永磁\n\nC-2\t电池\n");

        assertEquals(List.of(new Topic("C-1", "求稀土 永磁"), new Topic("C-2", "电池")), Topic.read(file));
    }

    @Test
    void aLineWithoutTabIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("q.tsv"), "C-1\t电池\nC-2 电池\n");

        IOException refusal = assertThrows(IOException.class, () -> Topic.read(file));

        assertTrue(String.valueOf(refusal.getMessage()).contains("line 2"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        assertEquals(EnumSet.of(CorpusField.TITLE, CorpusField.KEYWORDS), CorpusField.parse("title, Keywords"));
        assertThrows(IllegalArgumentException.class, () -> CorpusField.parse("title,body"));
    }
}
