package cn.techexchange.market.search;

/** Where a rebuild of the index stands. */
public enum RebuildState {
    RUNNING,
    DONE,
    FAILED
}
