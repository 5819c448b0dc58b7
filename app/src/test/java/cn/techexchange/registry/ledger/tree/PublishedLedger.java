package cn.techexchange.registry.ledger.tree;

import cn.techexchange.registry.ledger.CanonicalJson;
import cn.techexchange.registry.ledger.Chains;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A ledger as it is published: export, heads of some days, key, proofs and a frozen report; all in memory. */
public record PublishedLedger(
        List<String> lines, List<String> heads, String keys, String inclusion, String consistency, String report) {
    static final SigningKey KEY = SigningKey.parse("MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g");
    static final SigningKey FOREIGN_KEY =
            SigningKey.parse("MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);

    /** @param days each with a head; the last one covers everything */
    public static PublishedLedger of(int count, int days) {
        List<LedgerEntry> entries = Chains.entries(count - 1);
        String report = report(entries);
        Chains.append(entries, LedgerEvent.REPORT_FROZEN, Map.of("sha256", sha256(report)));
        List<String> heads = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            heads.add(head(entries, count * (day + 1) / days, day, KEY).line());
        }
        return new PublishedLedger(
                entries.stream().map(LedgerEntry::line).toList(),
                heads,
                keyList(),
                inclusion(entries, count / 3, count),
                consistency(entries, count / 2 + 1, count),
                report);
    }

    static SignedHead head(List<LedgerEntry> entries, int size, int day, SigningKey key) {
        var head = new TreeHead(
                FIRST_DAY.plusDays(day),
                size,
                entries.get(size - 1).hash(),
                Arrays.stream(TreeHash.values())
                        .collect(Collectors.toMap(
                                TreeHash::identifier,
                                hash -> hex(tree(hash, entries).root(size)))),
                Instant.parse("2026-11-24T00:00:00Z"),
                key.id());
        return new SignedHead(head, head.body(), key.sign(head.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static String keyList() {
        return CanonicalJson.of(Map.of("keys", List.of(Map.of("keyId", KEY.id(), "publicKey", KEY.publicKey()))));
    }

    private static String inclusion(List<LedgerEntry> entries, int sequence, int size) {
        List<Map<String, Object>> paths = Arrays.stream(TreeHash.values())
                .map(hash -> Map.<String, Object>of(
                        "algorithm", hash.identifier(),
                        "leaf", hex(leaf(hash, entries.get(sequence - 1))),
                        "root", hex(tree(hash, entries).root(size)),
                        "path", hex(tree(hash, entries).inclusion(sequence - 1, size))))
                .toList();
        String entryHash = entries.get(sequence - 1).hash();
        return CanonicalJson.of(Map.of(
                "kind", "inclusion", "sequence", sequence, "entryHash", entryHash, "treeSize", size, "paths", paths));
    }

    private static String consistency(List<LedgerEntry> entries, int from, int to) {
        List<Map<String, Object>> paths = Arrays.stream(TreeHash.values())
                .map(hash -> Map.<String, Object>of(
                        "algorithm", hash.identifier(),
                        "fromRoot", hex(tree(hash, entries).root(from)),
                        "toRoot", hex(tree(hash, entries).root(to)),
                        "path", hex(tree(hash, entries).consistency(from, to))))
                .toList();
        return CanonicalJson.of(Map.of("kind", "consistency", "fromSize", from, "toSize", to, "paths", paths));
    }

    /** Added up from the texts, as a reader would. */
    private static String report(List<LedgerEntry> entries) {
        long[] total = new long[3];
        var figures = java.util.regex.Pattern.compile("\"contracts\":(-?\\d+),\"countedOn\":\"2026-[^\"]*\","
                + "\"technologyValueFen\":(-?\\d+),\"transactionValueFen\":(-?\\d+)");
        for (LedgerEntry entry : entries) {
            var found = figures.matcher(entry.body());
            for (int i = 0; found.find(0) && i < 3; i++) {
                total[i] += Long.parseLong(Objects.requireNonNull(found.group(i + 1)));
            }
        }
        LedgerEntry last = entries.getLast();
        return CanonicalJson.of(Map.of(
                "year", 2026,
                "ledger", Map.of("sequence", last.sequence(), "hash", last.hash()),
                "total",
                        Map.of(
                                "contracts",
                                total[0],
                                "technologyValueFen",
                                total[1],
                                "transactionValueFen",
                                total[2])));
    }

    private static MerkleTree tree(TreeHash hash, List<LedgerEntry> entries) {
        List<byte[]> leaves = entries.stream().map(entry -> leaf(hash, entry)).toList();
        return new MerkleTree(hash, (level, index) -> {
            int start = (int) (index << level);
            return Tile.subtree(hash, leaves.subList(start, start + (1 << level)));
        });
    }

    private static byte[] leaf(TreeHash hash, LedgerEntry entry) {
        return hash.leaf(entry.body().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(String text) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(PublishedLedger::hex).toList();
    }
}
