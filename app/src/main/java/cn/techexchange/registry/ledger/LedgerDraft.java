package cn.techexchange.registry.ledger;

import cn.techexchange.platform.text.Sha256;
import java.time.Instant;
import java.util.Map;

/**
 * An entry but for its place in the chain. What costs time is done before the head is locked, where nobody waits for it.
 *
 * @param content canonical JSON
 * @param about the subject as canonical JSON
 */
record LedgerDraft(LedgerEvent event, LedgerSubject subject, String content, String about) {
    private static final String START = "{\"algorithm\":\"" + LedgerEntry.ALGORITHM + "\",\"at\":\"";

    /** @param content texts, integers, booleans, lists and maps of these; hashes of documents instead of personal data */
    static LedgerDraft of(LedgerEvent event, LedgerSubject subject, Map<String, Object> content) {
        String about = CanonicalJson.of(Map.of("id", subject.id(), "type", subject.type()));
        return new LedgerDraft(event, subject, CanonicalJson.of(content), about);
    }

    /** The entry that follows the head: canonical parts, joined in the canonical order of the fields. */
    LedgerEntry after(LedgerHead head, Instant at) {
        long sequence = head.sequence() + 1;
        String body = START + at
                + "\",\"content\":" + content
                + ",\"event\":\"" + event
                + "\",\"format\":1,\"previousHash\":\"" + head.hash()
                + "\",\"sequence\":" + sequence
                + ",\"subject\":" + about + "}";
        return new LedgerEntry(sequence, event, subject, at, head.hash(), body, Sha256.of(body));
    }
}
