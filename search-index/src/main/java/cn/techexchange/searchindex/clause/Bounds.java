package cn.techexchange.searchindex.clause;

/** A stretch of numbers; an open end does not belong to it. */
record Bounds(double low, boolean lowOpen, double high, boolean highOpen) {
    /** Rounding in what people write: 0.3 and 0.30000000000000004 are one value. */
    private static final double SAME = 1e-9;

    /** A value asked for without a comparison is met by what rounds to it. */
    private static final double ROUNDED = 0.02;

    boolean isPoint() {
        return low == high;
    }

    /** A single value as the stretch of what rounds to it. */
    Bounds rounded() {
        double width = Math.abs(low) * ROUNDED;
        return isPoint() ? new Bounds(low - width, false, high + width, false) : this;
    }

    boolean contains(Bounds other) {
        return aboveLow(other.low, other.lowOpen) && belowHigh(other.high, other.highOpen);
    }

    private boolean aboveLow(double value, boolean open) {
        return value - low > slack(low) || close(value, low) && (!lowOpen || open);
    }

    private boolean belowHigh(double value, boolean open) {
        return high - value > slack(high) || close(value, high) && (!highOpen || open);
    }

    private static boolean close(double one, double other) {
        return one == other || Math.abs(one - other) <= slack(other);
    }

    private static double slack(double value) {
        return Double.isInfinite(value) ? 0 : Math.abs(value) * SAME;
    }

    boolean overlaps(Bounds other) {
        return low <= other.high && other.low <= high;
    }

    /** How far the other lies outside, as a share of the end that it misses; 0 when the two overlap. */
    double shortfall(Bounds other) {
        if (overlaps(other)) {
            return 0;
        }
        double end = other.high < low ? low : high;
        double miss = other.high < low ? low - other.high : other.low - high;
        return end == 0 ? Double.POSITIVE_INFINITY : miss / Math.abs(end);
    }
}
