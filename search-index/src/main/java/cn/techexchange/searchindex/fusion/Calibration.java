package cn.techexchange.searchindex.fusion;

/** Turns scores that mean something only within one question into one that can be compared between questions. */
public final class Calibration {
    private Calibration() {}

    /**
     * @param coverage share of what was asked that stands in the text
     * @param cosine of the vectors; 0 when there is none
     * @return 0 to 1, growing with both
     */
    public static double relevance(double coverage, double cosine) {
        double logit = -5 + 6 * coverage + 4 * Math.max(0, cosine);
        return 1 / (1 + Math.exp(-logit));
    }
}
