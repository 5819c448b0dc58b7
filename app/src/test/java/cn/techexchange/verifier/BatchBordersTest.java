package cn.techexchange.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.ledger.Chains;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is changed in the last or the first line of a batch is named as anywhere else, by one thread and by several. */
class BatchBordersTest {
    private static final List<String> LINES =
            Chains.entries(1_200).stream().map(entry -> entry.line() + "\n").toList();

    @TempDir
    private Path folder;

    /** The numbers of the lines around the places where batches are cut. */
    static IntStream borders() {
        List<Integer> first = new ArrayList<>();
        long offset = 0;
        for (int i = 0; i < LINES.size(); i++) {
            long after = offset + LINES.get(i).getBytes(StandardCharsets.UTF_8).length;
            if (offset / BatchReader.USUAL != after / BatchReader.USUAL) {
                first.add(i);
            }
            offset = after;
        }
        assertThat(first).hasSizeGreaterThan(2);
        return first.stream().flatMapToInt(line -> IntStream.of(line - 1, line, line + 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theWholeFileIsWhole(int threads) throws IOException {
        assertThat(verify(LINES, threads))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        whole -> assertThat(whole.entries()).isEqualTo(LINES.size()));
    }

    @ParameterizedTest
    @MethodSource("borders")
    void changesAreNamed(int line) throws IOException {
        List<String> deleted = new ArrayList<>(LINES);
        deleted.remove(line);
        assertNamed(deleted, line + 1);

        List<String> swapped = new ArrayList<>(LINES);
        Collections.swap(swapped, line, line + 1);
        assertNamed(swapped, line + 1);

        List<String> repeated = new ArrayList<>(LINES);
        repeated.add(line, LINES.get(line));
        assertNamed(repeated, line + 2);

        List<String> edited = new ArrayList<>(LINES);
        edited.set(line, LINES.get(line).replace("REGISTERED", "REGISTERE"));
        assertNamed(edited, line + 1);

        List<String> joined = new ArrayList<>(LINES);
        joined.set(line, LINES.get(line).stripTrailing());
        assertNamed(joined, line + 1);
    }

    private void assertNamed(List<String> lines, long line) throws IOException {
        Verdict alone = verify(lines, 1);
        assertThat(alone).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.line()).isEqualTo(line);
            assertThat(broken.sequence()).isEqualTo(line);
        });
        assertThat(verify(lines, 3)).isEqualTo(alone);
    }

    private Verdict verify(List<String> lines, int threads) throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.jsonl"), String.join("", lines));
        return new LedgerFile(file, threads).verify(null);
    }
}
