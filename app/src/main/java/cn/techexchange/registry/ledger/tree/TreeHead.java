package cn.techexchange.registry.ledger.tree;

import cn.techexchange.registry.ledger.CanonicalJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The state of the ledger at the end of a day, before it is signed.
 *
 * @param treeSize number of entries, which is the last one's sequence
 * @param chainHash hash of the last entry
 * @param roots by algorithm identifier, in lower-case hexadecimal digits
 */
public record TreeHead(
        LocalDate date, long treeSize, String chainHash, Map<String, String> roots, Instant signedAt, String keyId) {
    private static final int FORMAT = 1;

    public TreeHead {
        roots = Map.copyOf(roots);
    }

    /** Canonical JSON; its bytes are what is signed. */
    String body() {
        return CanonicalJson.of(Map.of(
                "chainHash", chainHash,
                "date", date.toString(),
                "format", FORMAT,
                "keyId", keyId,
                "roots", roots,
                "signatureAlgorithm", SigningKey.ALGORITHM,
                "signedAt", signedAt.toString(),
                "treeSize", treeSize));
    }
}
