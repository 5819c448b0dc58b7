package cn.techexchange.registry.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.ledger.ExportLedger;
import cn.techexchange.registry.ledger.Ledger;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEvent;
import cn.techexchange.registry.ledger.LedgerSubject;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Published;
import cn.techexchange.verifier.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnPlatform
class LedgerTreeIT {
    private static final int PLATFORMS = 4;
    private static final String SECRET = "content that no visitor may read";
    private final RunningPlatform platform;
    private final People people;

    @TempDir
    private Path directory;

    LedgerTreeIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        append(300);
        platform.bean(GrowTree.class).grow();
    }

    @Test
    void severalPlatformsSignEachPastDayOnceAndMakeUpForMissedOnes() throws Exception {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(3));
        SignHeads heads = signing(later);

        try (var executor = Executors.newFixedThreadPool(PLATFORMS)) {
            List<Callable<Void>> platforms = new ArrayList<>();
            for (int i = 0; i < PLATFORMS; i++) {
                platforms.add(() -> {
                    heads.signPastDays();
                    return null;
                });
            }
            for (Future<Void> done : executor.invokeAll(platforms)) {
                done.get();
            }
        }

        JsonNode page = people.visitor()
                .get("/api/public/ledger/heads?size=100")
                .expect(200)
                .body();
        List<String> dates = new ArrayList<>();
        page.path("items").forEach(head -> dates.add(head.path("date").asText()));
        assertThat(dates)
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(verified(published())).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void proofsForAnybodyHoldAndTellNoContent() throws IOException {
        long size = platform.bean(LedgerEntries.class).head().sequence();
        String hash =
                platform.bean(LedgerEntries.class).find(size - 7).orElseThrow().hash();
        String byHash = answer("/api/public/ledger/proofs/inclusion?entry=" + hash + "&treeSize=" + (size - 3));
        String bySequence = answer("/api/public/ledger/proofs/inclusion?sequence=2&treeSize=" + size);
        String consistency = answer("/api/public/ledger/proofs/consistency?from=13&to=" + size);

        List<Path> proofs = List.of(
                Files.writeString(directory.resolve("1.json"), byHash),
                Files.writeString(directory.resolve("2.json"), bySequence),
                Files.writeString(directory.resolve("3.json"), consistency));

        assertThat(verified(new Published().proofs(proofs))).isInstanceOf(Verdict.Whole.class);
        assertThat(byHash + bySequence + consistency).doesNotContain(SECRET).doesNotContain("content");
    }

    @Test
    void whatIsNotThereIsRefused() {
        people.visitor()
                .get("/api/public/ledger/proofs/inclusion?sequence=99999999")
                .expect(404);
        people.visitor().get("/api/public/ledger/proofs/inclusion?entry=abc").expect(404);
        people.visitor().get("/api/public/ledger/proofs/inclusion").expect(400);
        people.visitor()
                .get("/api/public/ledger/proofs/inclusion?sequence=5&treeSize=4")
                .expect(400);
        people.visitor()
                .get("/api/public/ledger/proofs/consistency?from=5&to=4")
                .expect(400);
        people.visitor()
                .get("/api/public/ledger/proofs/consistency?from=-1&to=4")
                .expect(400);
    }

    @Test
    void onlyThoseWhoCheckMayTakeTheWholeLedger() {
        people.visitor().get("/api/ledger/export").expect(401);
        people.institute().get("/api/ledger/export").expect(403);
        people.staff(Role.FIRST_REVIEWER).get("/api/ledger/export").expect(403);
        people.staff(Role.AUDITOR).get("/api/ledger/export").expect(200);
    }

    private SignHeads signing(Clock clock) {
        var entries = platform.bean(LedgerEntries.class);
        var heads = platform.bean(SignedHeads.class);
        var one = new SignHead(
                platform.bean(DayEnd.class),
                platform.bean(Trees.class),
                platform.bean(SigningKey.class),
                platform.bean(Publication.class),
                entries,
                clock);
        return new SignHeads(one, heads, entries, clock);
    }

    private Published published() throws IOException {
        var publish = platform.bean(PublishHeads.class);
        Path heads = directory.resolve("heads.jsonl");
        try (var writer = Files.newBufferedWriter(heads)) {
            publish.writeHeads(writer);
        }
        Path keys = directory.resolve("keys.json");
        try (var writer = Files.newBufferedWriter(keys)) {
            publish.writeKeys(writer);
        }
        return new Published().heads(heads).keys(keys);
    }

    private Verdict verified(Published published) throws IOException {
        Path file = directory.resolve("ledger.jsonl");
        try (var writer = Files.newBufferedWriter(file)) {
            platform.bean(ExportLedger.class).export(writer);
        }
        return new LedgerFile(file).against(published);
    }

    private String answer(String path) {
        return people.visitor().get(path).expect(200).body().toString();
    }

    private void append(int count) {
        var ledger = platform.bean(Ledger.class);
        TransactionOperations<?> transactions = platform.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            for (int i = 0; i < count; i++) {
                ledger.append(LedgerEvent.ACCEPTED, LedgerSubject.registration("tree-" + i), Map.of("note", SECRET));
            }
            return null;
        });
    }
}
