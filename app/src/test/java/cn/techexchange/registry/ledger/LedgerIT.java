package cn.techexchange.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnPlatform
class LedgerIT {
    private static final int WRITERS = 16;
    private static final int ENTRIES_EACH = 10;
    private final Ledger ledger;
    private final LedgerEntries entries;
    private final ExportLedger export;
    private final TransactionOperations<?> transactions;
    private final People people;

    LedgerIT(RunningPlatform platform, People people) {
        ledger = platform.bean(Ledger.class);
        entries = platform.bean(LedgerEntries.class);
        export = platform.bean(ExportLedger.class);
        transactions = platform.bean(TransactionOperations.class);
        this.people = people;
    }

    @Test
    void manyWritersLeaveAWholeChainWithoutGaps(@TempDir Path directory) throws Exception {
        long before = entries.head().sequence();

        try (var executor = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String id = "writer-" + writer;
                writers.add(() -> write(id));
            }
            for (Future<Void> done : executor.invokeAll(writers)) {
                done.get();
            }
        }

        // Each writer rolled back every other of its attempts, and none of them left a gap.
        assertThat(entries.head().sequence()).isGreaterThanOrEqualTo(before + WRITERS * ENTRIES_EACH);
        assertThat(exported(directory)).isInstanceOf(Verdict.Whole.class);
        assertThat(entries.listOf(LedgerSubject.registration("writer-3"))).hasSize(ENTRIES_EACH);
    }

    @Test
    void anEntryOutsideTheEventsTransactionIsRefused() {
        assertThatThrownBy(() -> ledger.append(LedgerEvent.ACCEPTED, LedgerSubject.registration("alone"), Map.of()))
                .hasMessageContaining("transaction");
    }

    @Test
    void anybodyMayReadTheHead() {
        append("head", false);

        JsonNode head =
                people.visitor().get("/api/public/ledger/head").expect(200).body();

        assertThat(head.path("sequence").asLong()).isPositive();
        assertThat(head.path("hash").asText()).matches("[0-9a-f]{64}");
        assertThat(head.path("algorithm").asText()).isEqualTo("SHA-256");
    }

    private Void write(String id) {
        for (int i = 0; i < ENTRIES_EACH; i++) {
            append(id, true);
            append(id, false);
        }
        return null;
    }

    private void append(String id, boolean rollBack) {
        transactions.executeWrite(status -> {
            ledger.append(LedgerEvent.REGISTERED, LedgerSubject.registration(id), Map.of("note", "演示 🧪"));
            if (rollBack) {
                status.setRollbackOnly();
            }
            return null;
        });
    }

    private Verdict exported(Path directory) throws IOException {
        Path file = directory.resolve("ledger.jsonl");
        try (var writer = Files.newBufferedWriter(file)) {
            export.export(writer);
        }
        return new LedgerFile(file).verify(null);
    }
}
