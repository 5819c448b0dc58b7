package cn.techexchange.searchindex.fusion;

import java.util.Arrays;

/** Mean and standard deviation of some values. */
record Spread(double mean, double deviation) {
    static Spread of(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double variance = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        return new Spread(mean, Math.sqrt(variance));
    }

    /** How many deviations above the mean; 0 when all values are the same. */
    double standardised(double value) {
        return deviation > 0 ? (value - mean) / deviation : 0;
    }
}
