package cn.techexchange.searchindex.clause;

/**
 * A unit of measure.
 *
 * @param dimension what it measures; only values of one dimension can be compared
 * @param factor of the dimension's base unit that one of it makes
 * @param offset added after that, for temperatures
 */
record Unit(String dimension, double factor, double offset) {
    /** A unit that no table knows can be compared with itself. */
    static Unit unknown(String spelling) {
        return new Unit("=" + spelling, 1, 0);
    }

    double base(double value) {
        return value * factor + offset;
    }

    Unit times(double multiplier) {
        return new Unit(dimension, factor * multiplier, offset);
    }
}
