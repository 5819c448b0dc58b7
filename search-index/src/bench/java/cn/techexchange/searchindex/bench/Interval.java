package cn.techexchange.searchindex.bench;

import java.util.Arrays;
import java.util.Random;

/** A mean with the range in which 95 of 100 means of equally many questions drawn from these would lie. */
record Interval(double mean, double from, double to) {
    private static final int DRAWS = 2_000;
    private static final double OUTSIDE = 0.025;

    /** The same values give the same range. */
    static Interval of(double[] values) {
        var random = new Random(values.length);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            means[draw] = random.ints(values.length, 0, values.length)
                    .mapToDouble(at -> values[at])
                    .average()
                    .orElse(0);
        }
        Arrays.sort(means);
        return new Interval(
                Arrays.stream(values).average().orElse(0),
                means[(int) (DRAWS * OUTSIDE)],
                means[(int) (DRAWS * (1 - OUTSIDE))]);
    }

    @Override
    public String toString() {
        return "%.4f (%.3f-%.3f)".formatted(mean, from, to);
    }
}
