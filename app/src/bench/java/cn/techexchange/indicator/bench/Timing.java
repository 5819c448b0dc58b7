package cn.techexchange.indicator.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** How long one kind of question took, in milliseconds. */
record Timing(double median, double p99, double longest) {
    /** Asks {@code warmUp} times unmeasured, then {@code times} times. */
    static Timing of(int warmUp, int times, IntConsumer question) {
        for (int i = 0; i < warmUp; i++) {
            question.accept(i);
        }
        var millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            question.accept(warmUp + i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return new Timing(millis[times / 2], millis[(int) Math.ceil(times * 0.99) - 1], millis[times - 1]);
    }
}
