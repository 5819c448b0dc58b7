package cn.techexchange.market.gaps;

/** Where a challenge candidate stands. */
public enum CandidateState {
    PROPOSED,
    WITHDRAWN
}
