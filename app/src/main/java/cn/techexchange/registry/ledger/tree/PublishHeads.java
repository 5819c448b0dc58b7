package cn.techexchange.registry.ledger.tree;

import cn.techexchange.platform.page.Page;
import cn.techexchange.registry.ledger.CanonicalJson;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Heads and keys as files and lists. */
@Singleton
public final class PublishHeads {
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);
    private static final int PAGE = 500;
    private final SignedHeads heads;
    private final PublishedKeys keys;

    PublishHeads(SignedHeads heads, PublishedKeys keys) {
        this.heads = heads;
        this.keys = keys;
    }

    /** Newest first. */
    public Page<SignedHead> page(Optional<LocalDate> before, int size) {
        List<SignedHead> found = heads.before(before.orElse(AFTER_ALL), size + 1);
        return Page.of(found, size, signed -> signed.head().date().toString());
    }

    public List<PublishedKey> keys() {
        return keys.list();
    }

    /** JSON Lines, oldest first. @return how many */
    public long writeHeads(Writer out) throws IOException {
        long written = 0;
        List<SignedHead> page = heads.after(BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            for (SignedHead head : page) {
                out.write(head.line());
                out.write('\n');
            }
            written += page.size();
            page = heads.after(page.getLast().head().date(), PAGE);
        }
        return written;
    }

    /** One JSON object with every key. @return how many */
    public int writeKeys(Writer out) throws IOException {
        List<PublishedKey> all = keys.list();
        List<Map<String, Object>> list = all.stream().map(PublishHeads::fields).toList();
        out.write(CanonicalJson.of(Map.of("keys", list)));
        out.write('\n');
        return all.size();
    }

    private static Map<String, Object> fields(PublishedKey key) {
        return Map.of(
                "algorithm", key.algorithm(),
                "firstUsedAt", key.firstUsedAt().toString(),
                "keyId", key.keyId(),
                "publicKey", key.publicKey());
    }
}
