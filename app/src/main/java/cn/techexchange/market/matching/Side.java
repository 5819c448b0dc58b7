package cn.techexchange.market.matching;

/** Whose view of a match. */
public enum Side {
    DEMAND,
    ACHIEVEMENT;

    public Side other() {
        return this == DEMAND ? ACHIEVEMENT : DEMAND;
    }
}
