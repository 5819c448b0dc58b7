package cn.techexchange.registry.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A short stand-in for a text: MinHash over all runs of five characters, so that two sketches tell what share of their
 * runs two texts have in common (Broder 1997). Whole documents are not loaded for it, unlike the short texts of listings.
 *
 * @param signature {@link #VALUES} values of eight hexadecimal digits
 */
public record DocumentSketch(String signature) {
    static final int VALUES = 128;
    private static final int RUN = 5;
    private static final int DIGITS = 8;
    private static final int BANDS = 32;
    private static final int BAND_LENGTH = VALUES / BANDS * DIGITS;

    /** Odd multipliers and offsets of the hash functions; any fixed ones will do as long as they stay. */
    private static final long[] FACTORS = numbers(20201231);

    private static final long[] OFFSETS = numbers(8502020);

    /** @param text without blanks */
    static DocumentSketch of(String text) {
        var least = new int[VALUES];
        Arrays.fill(least, -1);
        for (int i = 0; i + RUN <= text.length(); i++) {
            long hash = mixed(text, i);
            for (int value = 0; value < VALUES; value++) {
                int candidate = (int) ((hash * (FACTORS[value] | 1) + OFFSETS[value]) >>> 32);
                if (Integer.compareUnsigned(candidate, least[value]) < 0) {
                    least[value] = candidate;
                }
            }
        }
        var signature = new StringBuilder();
        for (int value : least) {
            signature.append(String.format("%08x", value));
        }
        return new DocumentSketch(signature.toString());
    }

    /** From 0 (nothing in common) to 1 (the same runs of characters). */
    public double similarity(DocumentSketch other) {
        int same = 0;
        for (int from = 0; from < VALUES * DIGITS; from += DIGITS) {
            if (signature.regionMatches(from, other.signature, from, DIGITS)) {
                same++;
            }
        }
        return (double) same / VALUES;
    }

    /** Two texts of which four in five runs are the same share at least one band with near certainty. */
    public List<String> bands() {
        var bands = new ArrayList<String>();
        for (int from = 0; from < signature.length(); from += BAND_LENGTH) {
            bands.add(signature.substring(from, from + BAND_LENGTH));
        }
        return bands;
    }

    private static long mixed(String text, int from) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < from + RUN; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return hash * 0x9e3779b97f4a7c15L;
    }

    private static long[] numbers(long seed) {
        return new SplittableRandom(seed).longs(VALUES).toArray();
    }
}
