package cn.techexchange.searchindex.clause;

/** What a clause of a demand is about. */
public enum ClauseKind {
    /** What it shall do, or the trouble it shall end. */
    FUNCTION,
    /** A measurable result. */
    PARAMETER,
    MATERIAL,
    PROCESS,
    PRODUCT,
    /** What a solution must keep to. */
    CONSTRAINT
}
