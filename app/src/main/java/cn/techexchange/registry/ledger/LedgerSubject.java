package cn.techexchange.registry.ledger;

/** What an entry is about, e.g. {@code registration} and its id; no person can be one. */
public record LedgerSubject(String type, String id) {
    public static LedgerSubject registration(String id) {
        return new LedgerSubject("registration", id);
    }
}
