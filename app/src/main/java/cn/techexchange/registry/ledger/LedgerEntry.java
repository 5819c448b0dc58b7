package cn.techexchange.registry.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * One event as it is kept for good.
 *
 * @param body canonical JSON (RFC 8785) of everything but the hash, the previous entry's hash included; its bytes
 *     are what is hashed
 */
public record LedgerEntry(
        long sequence,
        LedgerEvent event,
        LedgerSubject subject,
        Instant at,
        String previousHash,
        String body,
        String hash) {
    public static final String ALGORITHM = "SHA-256";
    private static final int FORMAT = 1;

    /**
     * The entry that follows the head.
     *
     * @param content texts, integers, booleans, lists and maps of these; hashes of documents instead of personal data
     */
    static LedgerEntry after(
            LedgerHead head, LedgerEvent event, LedgerSubject subject, Instant at, Map<String, Object> content) {
        long sequence = head.sequence() + 1;
        var fields = new TreeMap<String, Object>();
        fields.put("algorithm", ALGORITHM);
        fields.put("at", at.toString());
        fields.put("content", content);
        fields.put("event", event.name());
        fields.put("format", FORMAT);
        fields.put("previousHash", head.hash());
        fields.put("sequence", sequence);
        fields.put("subject", Map.of("id", subject.id(), "type", subject.type()));
        String body = CanonicalJson.of(fields);
        return new LedgerEntry(sequence, event, subject, at, head.hash(), body, Sha256.hex(body));
    }

    public LedgerHead head() {
        return new LedgerHead(sequence, hash);
    }

    /** One line of an export, canonical JSON too. */
    public String line() {
        return "{\"entry\":" + body + ",\"hash\":\"" + hash + "\"}";
    }
}
