package cn.techexchange.registry.ledger;

/** What the ledger remembers. */
public enum LedgerEvent {
    ACCEPTED,
    REGISTERED,
    CHANGED,
    CANCELLED,
    REVOKED,
    CORRECTION,
    REPORT_FROZEN
}
