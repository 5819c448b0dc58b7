package cn.techexchange.registry.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.verifier.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench does the same 10,000 times. */
class TamperingTest {
    private static final int ROUNDS = 500;
    private static final long SEED = 20261123;
    private final PublishedLedger ledger = PublishedLedger.of(90, 6);

    @TempDir
    private Path directory;

    @Test
    void whatIsPublishedAgrees() throws IOException {
        assertThat(PublishedFiles.of(ledger).verify(directory))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        whole -> assertThat(whole.entries()).isEqualTo(90));
    }

    @Test
    void everyTamperingIsFoundAndNamed() throws IOException {
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Tampering tampering = Tampering.any(ledger, random);

            Verdict verdict = tampering.files().verify(directory);

            assertThat(verdict).as("round %d: %s", round, tampering.what()).matches(tampering.found());
        }
    }
}
