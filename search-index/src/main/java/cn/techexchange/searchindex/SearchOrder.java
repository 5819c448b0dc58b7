package cn.techexchange.searchindex;

/** How results are ordered; equal ones always by id, so that pages never overlap. */
public enum SearchOrder {
    RELEVANCE,
    NEWEST,
    PRICE_ASCENDING,
    PRICE_DESCENDING,
    MATURITY
}
