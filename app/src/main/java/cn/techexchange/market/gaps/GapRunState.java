package cn.techexchange.market.gaps;

/** Where a computation stands. */
public enum GapRunState {
    /** Somebody asked for it; the worker has not begun. */
    REQUESTED,
    RUNNING,
    DONE,
    FAILED
}
