package cn.techexchange.indicator.facts.columns;

import java.util.List;

/** Says for the rows of a chunk to which value of a dimension each belongs. */
interface Axis {
    /** The values as filters take them, in the order of their numbers. */
    List<String> values();

    /** Sets {@code groups[i]} to the number of the value of row {@code rows[i]}. */
    void group(Chunk chunk, int[] rows, int count, int[] groups);

    /** Adds all rows of a full chunk at once from what it keeps. @return false where it keeps nothing of the kind */
    default boolean addWhole(Chunk chunk, Sums sums) {
        return false;
    }
}
