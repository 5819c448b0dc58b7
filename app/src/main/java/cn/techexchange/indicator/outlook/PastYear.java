package cn.techexchange.indicator.outlook;

/**
 * A finished year.
 *
 * @param toDateFen gross value registered by the same day of it
 * @param totalFen gross value of all of it
 */
record PastYear(int year, long toDateFen, long totalFen) {
    /** Which part of the year's value had come by the day. */
    double share() {
        return (double) toDateFen / totalFen;
    }

    boolean isUsable() {
        return toDateFen > 0 && totalFen > 0;
    }
}
