package cn.techexchange.searchindex.fusion;

/** Where a text stands in a document exactly as it was asked for; each place comes before the ones above. */
public enum Literal {
    NOWHERE,
    TEXT,
    TITLE
}
