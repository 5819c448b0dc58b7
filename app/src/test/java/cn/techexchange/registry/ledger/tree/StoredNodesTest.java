package cn.techexchange.registry.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.ledger.Chains;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerHead;
import cn.techexchange.registry.ledger.LedgerSubject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Trees over tiles give what the definition gives, whether or not the background work has come that far. */
class StoredNodesTest {
    private final KeptTiles tiles = new KeptTiles();

    @Test
    void rootsAndProofsDoNotDependOnWhatIsKept() {
        List<LedgerEntry> all = Chains.entries(1300);
        for (int kept : new int[] {0, 255, 256, 700, 1300}) {
            new GrowTree(tiles, new Entries(all.subList(0, kept))).grow();
            for (int size : new int[] {1, 255, 256, 257, 511, 512, 1024, 1300}) {
                var nodes = new StoredNodes(TreeHash.SM3, tiles, new Entries(all));
                var tree = new MerkleTree(TreeHash.SM3, nodes);

                assertThat(tree.root(size)).isEqualTo(MerkleTreeTest.naiveRoot(TreeHash.SM3, bodies(all, size)));
            }
        }
        assertThat(tiles.count(TreeHash.SHA_256, 0)).isEqualTo(5);
    }

    @Test
    void tilesOfTilesAreKeptToo() {
        List<LedgerEntry> all = Chains.entries(66_000);

        new GrowTree(tiles, new Entries(all)).grow();

        var tree = new MerkleTree(TreeHash.SHA_256, new StoredNodes(TreeHash.SHA_256, tiles, new Entries(all)));
        assertThat(tiles.count(TreeHash.SHA_256, 1)).isEqualTo(1);
        assertThat(tree.root(66_000)).isEqualTo(MerkleTreeTest.naiveRoot(TreeHash.SHA_256, bodies(all, 66_000)));
    }

    private static List<byte[]> bodies(List<LedgerEntry> entries, int size) {
        return entries.subList(0, size).stream()
                .map(entry -> entry.body().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Tiles in memory. */
    private static final class KeptTiles implements Tiles {
        private final Map<String, Tile> kept = new HashMap<>();

        @Override
        public Optional<Tile> find(TreeHash hash, int level, long index) {
            return Optional.ofNullable(kept.get(hash + "/" + level + "/" + index));
        }

        @Override
        public long count(TreeHash hash, int level) {
            return kept.values().stream()
                    .filter(tile -> tile.hash() == hash && tile.level() == level)
                    .count();
        }

        @Override
        public List<byte[]> roots(TreeHash hash, int level, long from, int limit) {
            List<byte[]> roots = new ArrayList<>();
            for (long index = from;
                    index < from + limit && find(hash, level, index).isPresent();
                    index++) {
                roots.add(find(hash, level, index).get().root());
            }
            return roots;
        }

        @Override
        public void keep(Tile tile) {
            kept.putIfAbsent(tile.hash() + "/" + tile.level() + "/" + tile.index(), tile);
        }
    }

    /** Entries in memory. */
    private record Entries(List<LedgerEntry> all) implements LedgerEntries {
        @Override
        public LedgerHead lockHead() {
            return head();
        }

        @Override
        public LedgerHead head() {
            return all.isEmpty()
                    ? new LedgerHead(0, LedgerHead.GENESIS_HASH)
                    : all.getLast().head();
        }

        @Override
        public void add(LedgerEntry entry) {
            all.add(entry);
        }

        @Override
        public List<LedgerEntry> after(long sequence, int limit) {
            int from = (int) Math.min(sequence, all.size());
            return all.subList(from, Math.min(from + limit, all.size()));
        }

        @Override
        public Optional<LedgerEntry> find(long sequence) {
            return after(sequence - 1, 1).stream().findFirst();
        }

        @Override
        public Optional<LedgerEntry> findByHash(String hash) {
            return all.stream().filter(entry -> entry.hash().equals(hash)).findFirst();
        }

        @Override
        public Optional<Long> firstAtOrAfter(long sequence, Instant moment) {
            return all.stream()
                    .filter(entry -> entry.sequence() > sequence && !entry.at().isBefore(moment))
                    .map(LedgerEntry::sequence)
                    .findFirst();
        }

        @Override
        public List<LedgerEntry> listOf(LedgerSubject subject) {
            return all.stream().filter(entry -> entry.subject().equals(subject)).toList();
        }
    }
}
