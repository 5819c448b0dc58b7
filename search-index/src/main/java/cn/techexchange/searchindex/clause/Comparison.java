package cn.techexchange.searchindex.clause;

/** How a measured value must relate to the one that is named. */
public enum Comparison {
    AT_LEAST,
    AT_MOST,
    ABOVE,
    BELOW,
    EQUAL,
    BETWEEN
}
