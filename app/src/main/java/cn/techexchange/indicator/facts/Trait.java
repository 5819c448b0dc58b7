package cn.techexchange.indicator.facts;

/** A code that every fact carries; empty where the contract leaves it open. */
public enum Trait {
    KIND,
    /** As the dictionary names it, {@code DEVELOPMENT.COMMISSIONED}. */
    SUB_KIND,
    FIELD,
    INDUSTRY,
    SECTOR,
    IP_KIND,
    PLAN,
    SELLER_KIND,
    BUYER_KIND,
    SELLER_REGION,
    BUYER_REGION,
    PAYMENT_FORM,
    /** The ledger event that the fact follows from. */
    EVENT,
    /** {@code 1} for a contract of the demonstration data. */
    DEMO
}
