package cn.techexchange.searchindex.clause;

/**
 * A number with its unit as a text states it.
 *
 * @param name the words before it that say what is measured; may be empty
 * @param words where the name begins
 * @param start of the number
 * @param end after the unit and what belongs to it
 * @param force how plainly the text asks for the value rather than reporting it
 * @param former it is what was before, or elsewhere
 */
record Measurement(
        String name, Requirement requirement, Unit unit, int words, int start, int end, Force force, boolean former) {
    Bounds bounds() {
        return requirement.bounds(unit);
    }

    /** Whether a comparison stands beside the number. */
    enum Force {
        /** None: a bare number. */
        BARE,
        /** One that reports are written with too, such as 达到. */
        WEAK,
        /** One that only what is asked is written with, such as 不低于. */
        NORM
    }
}
