package cn.techexchange.registry.ledger;

import java.time.Instant;

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

    public LedgerHead head() {
        return new LedgerHead(sequence, hash);
    }

    /** One line of an export, canonical JSON too. */
    public String line() {
        return "{\"entry\":" + body + ",\"hash\":\"" + hash + "\"}";
    }
}
