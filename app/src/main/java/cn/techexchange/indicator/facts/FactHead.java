package cn.techexchange.indicator.facts;

/** How far facts follow the ledger. */
public interface FactHead {
    /** The last ledger entry that was followed, kept from every other writer until the transaction ends. */
    long lockFollowed();

    long followed();

    void moveTo(long sequence);
}
