package cn.techexchange.registry.ledger;

/**
 * The end of the chain: who remembers it notices when entries are later cut off.
 *
 * @param sequence number of the last entry, zero for an empty ledger
 * @param hash hash of the last entry, {@link #GENESIS_HASH} for an empty ledger
 */
public record LedgerHead(long sequence, String hash) {
    public static final String GENESIS_HASH = "0".repeat(64);
}
