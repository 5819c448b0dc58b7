package cn.techexchange.searchindex.fusion;

import java.util.OptionalDouble;

/**
 * Puts what speaks for a pair into one number that grows with both. Set so that a document taken at random gets about 0.05, a plausible
 * one that does not help 0.3, and one that repeats what was asked nearly 1; how likely a pair of a number fits is for
 * {@link CalibrationTable} to say.
 */
public final class Agreement {
    private static final double BASE = -6;
    private static final double COVERAGE = 4;
    private static final double COSINE = 8;

    /** Of two unrelated Chinese texts, in the model that is used. */
    private static final double UNRELATED = 0.38;

    private Agreement() {}

    /**
     * @param coverage share of what was asked that stands in the text
     * @param cosine of the vectors; without one only the wording can speak for the document
     * @return 0 to 1, growing with both
     */
    public static double of(double coverage, OptionalDouble cosine) {
        double logit = BASE + COVERAGE * coverage + COSINE * cosine.orElse(UNRELATED + coverage / 2);
        return 1 / (1 + Math.exp(-logit));
    }
}
