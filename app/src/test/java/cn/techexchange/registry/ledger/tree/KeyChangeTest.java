package cn.techexchange.registry.ledger.tree;

import static cn.techexchange.registry.ledger.tree.PublishedLedger.FOREIGN_KEY;
import static cn.techexchange.registry.ledger.tree.PublishedLedger.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.registry.ledger.CanonicalJson;
import cn.techexchange.registry.ledger.Chains;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Published;
import cn.techexchange.verifier.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signing key was replaced after the third day. */
class KeyChangeTest {
    private static final int DAYS = 6;
    private final List<LedgerEntry> entries = Chains.entries(60);

    @TempDir
    private Path directory;

    @Test
    void headsOfBothKeysHoldEachUnderTheKeyOfItsTime() throws IOException {
        assertThat(verdict(heads(KEY, KEY, KEY, FOREIGN_KEY, FOREIGN_KEY, FOREIGN_KEY), KEY, FOREIGN_KEY))
                .isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void withoutTheEarlierKeyItsHeadsCannotBeChecked() throws IOException {
        assertThat(verdict(heads(KEY, KEY, KEY, FOREIGN_KEY, FOREIGN_KEY, FOREIGN_KEY), FOREIGN_KEY))
                .asString()
                .contains("树头文件第 1 行");
    }

    @Test
    void theLaterKeyDoesNotSignForTheEarlier() throws IOException {
        List<String> heads = heads(KEY, KEY, KEY, FOREIGN_KEY, FOREIGN_KEY, FOREIGN_KEY);
        String forged = PublishedLedger.head(entries, 20, 1, FOREIGN_KEY).line().replace(FOREIGN_KEY.id(), KEY.id());
        heads.set(1, forged);

        assertThat(verdict(heads, KEY, FOREIGN_KEY)).asString().contains("树头文件第 2 行");
    }

    @Test
    void aReplacedKeyDoesNotComeBack() throws IOException {
        assertThat(verdict(heads(KEY, KEY, KEY, FOREIGN_KEY, KEY, FOREIGN_KEY), KEY, FOREIGN_KEY))
                .asString()
                .contains("树头文件第 5 行")
                .contains(KEY.id());
    }

    @Test
    void thePlatformDoesNotSignWithAReplacedKeyEither() {
        var heads = new KeptHeads();
        var keys = new KeptKeys();
        var publication = new Publication(heads, keys);
        publication.publish(PublishedLedger.head(entries, 10, 0, KEY), published(KEY));
        publication.publish(PublishedLedger.head(entries, 20, 1, FOREIGN_KEY), published(FOREIGN_KEY));
        publication.publish(PublishedLedger.head(entries, 30, 2, FOREIGN_KEY), published(FOREIGN_KEY));

        assertThatThrownBy(() -> publication.publish(PublishedLedger.head(entries, 40, 3, KEY), published(KEY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(KEY.id());
        assertThat(heads.kept()).hasSize(3);
    }

    private List<String> heads(SigningKey... keys) {
        var heads = new ArrayList<String>();
        for (int day = 0; day < DAYS; day++) {
            heads.add(PublishedLedger.head(entries, 10 * (day + 1), day, keys[day])
                    .line());
        }
        return heads;
    }

    private Verdict verdict(List<String> heads, SigningKey... keys) throws IOException {
        Path export = Files.write(
                directory.resolve("ledger.jsonl"),
                PublishedFiles.joined(entries.stream().map(LedgerEntry::line).toList()));
        List<Map<String, String>> list = Stream.of(keys)
                .map(key -> Map.of("keyId", key.id(), "publicKey", key.publicKey()))
                .toList();
        return new LedgerFile(export)
                .against(new Published()
                        .heads(Files.write(directory.resolve("heads.jsonl"), PublishedFiles.joined(heads)))
                        .keys(Files.writeString(
                                directory.resolve("keys.json"), CanonicalJson.of(Map.of("keys", list)))));
    }

    private static PublishedKey published(SigningKey key) {
        return new PublishedKey(key.id(), SigningKey.ALGORITHM, key.publicKey(), Instant.EPOCH);
    }

    private record KeptKeys(List<PublishedKey> kept) implements PublishedKeys {
        KeptKeys() {
            this(new ArrayList<>());
        }

        @Override
        public List<PublishedKey> list() {
            return kept;
        }

        @Override
        public void add(PublishedKey key) {
            if (kept.stream().noneMatch(known -> known.keyId().equals(key.keyId()))) {
                kept.add(key);
            }
        }
    }

    private record KeptHeads(List<SignedHead> kept) implements SignedHeads {
        KeptHeads() {
            this(new ArrayList<>());
        }

        @Override
        public Optional<SignedHead> last() {
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
        }

        @Override
        public Optional<SignedHead> find(LocalDate date) {
            return kept.stream().filter(head -> head.head().date().equals(date)).findFirst();
        }

        @Override
        public Optional<SignedHead> firstCovering(long sequence) {
            return kept.stream()
                    .filter(head -> head.head().treeSize() >= sequence)
                    .findFirst();
        }

        @Override
        public List<SignedHead> before(LocalDate date, int limit) {
            return kept.reversed().stream()
                    .filter(head -> head.head().date().isBefore(date))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<SignedHead> after(LocalDate date, int limit) {
            return kept.stream()
                    .filter(head -> head.head().date().isAfter(date))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void add(SignedHead head) {
            kept.add(head);
        }
    }
}
