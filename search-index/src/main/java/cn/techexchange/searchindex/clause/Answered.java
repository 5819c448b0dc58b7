package cn.techexchange.searchindex.clause;

/** How a text answers a clause, best first. */
public enum Answered {
    MET,
    PARTLY,
    MISSED,
    UNKNOWN
}
