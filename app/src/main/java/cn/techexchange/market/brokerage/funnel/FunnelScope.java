package cn.techexchange.market.brokerage.funnel;

/** Whose pairs are counted. */
public enum FunnelScope {
    /** Those that the reader's organisation introduced. */
    OWN,
    MARKET
}
