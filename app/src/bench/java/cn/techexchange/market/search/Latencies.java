package cn.techexchange.market.search;

import java.util.Arrays;
import java.util.Locale;

/** How long the questions of one measurement took, and how many were answered in a second. */
record Latencies(double[] millis, double perSecond) {
    Latencies {
        millis = millis.clone();
        Arrays.sort(millis);
    }

    static Latencies ofNanos(long[] nanos, long duration) {
        double[] millis = Arrays.stream(nanos).mapToDouble(each -> each / 1e6).toArray();
        return new Latencies(millis, nanos.length * 1e9 / duration);
    }

    double median() {
        return percentile(50);
    }

    double p99() {
        return percentile(99);
    }

    double mean() {
        return Arrays.stream(millis).average().orElse(Double.NaN);
    }

    /** The smallest value that so many of a hundred do not exceed. */
    double percentile(int percent) {
        return millis.length == 0
                ? Double.NaN
                : millis[Math.max(0, (int) Math.ceil(millis.length * percent / 100.0) - 1)];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.1f / %,.1f", median(), p99());
    }
}
