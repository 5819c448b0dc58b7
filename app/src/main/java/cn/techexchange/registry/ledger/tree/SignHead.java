package cn.techexchange.registry.ledger.tree;

import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerHead;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Signs one day's head. */
@Singleton
final class SignHead {
    private final DayEnd dayEnd;
    private final Trees trees;
    private final SigningKey key;
    private final Publication publication;
    private final LedgerEntries entries;
    private final Clock clock;

    SignHead(DayEnd dayEnd, Trees trees, SigningKey key, Publication publication, LedgerEntries entries, Clock clock) {
        this.dayEnd = dayEnd;
        this.trees = trees;
        this.key = key;
        this.publication = publication;
        this.entries = entries;
        this.clock = clock;
    }

    void sign(LocalDate day) {
        long size = dayEnd.sizeAt(day);
        String chainHash = entries.find(size).map(LedgerEntry::hash).orElse(LedgerHead.GENESIS_HASH);
        var head = new TreeHead(day, size, chainHash, roots(size), LocalTime.now(clock), key.id());
        String body = head.body();
        var signed = new SignedHead(head, body, key.sign(body.getBytes(StandardCharsets.UTF_8)));
        publication.publish(signed, new PublishedKey(key.id(), SigningKey.ALGORITHM, key.publicKey(), head.signedAt()));
    }

    private Map<String, String> roots(long size) {
        return Arrays.stream(TreeHash.values())
                .collect(Collectors.toMap(
                        TreeHash::identifier,
                        hash -> HexFormat.of().formatHex(trees.tree(hash).root(size))));
    }
}
