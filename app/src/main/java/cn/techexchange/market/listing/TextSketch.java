package cn.techexchange.market.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text as its set of character pairs. Two texts that share much share at least one band with high probability
 * (MinHash, Broder 1997): with 12 bands of 2 a pair at similarity 0.5 is found in 97 of 100 cases.
 */
public final class TextSketch {
    private static final int BANDS = 12;
    private static final int ROWS = 2;
    private final Set<String> pairs;

    private TextSketch(Set<String> pairs) {
        this.pairs = pairs;
    }

    public static TextSketch of(ListingContent content) {
        return of(content.title() + content.gist());
    }

    public static TextSketch of(String text) {
        String letters = TitleKey.of(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return new TextSketch(pairs);
    }

    /** Keys for finding candidates; empty for a text of less than two letters. */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS && !pairs.isEmpty(); band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mix(key * 31 + least(band * ROWS + row));
            }
            bands.add(key);
        }
        return bands;
    }

    /** Jaccard similarity, 0 to 100. */
    public int similarityPercent(TextSketch other) {
        long common = pairs.stream().filter(other.pairs::contains).count();
        long all = pairs.size() + other.pairs.size() - common;
        return all == 0 ? 0 : Math.toIntExact(100 * common / all);
    }

    private long least(int seed) {
        return pairs.stream()
                .mapToLong(pair -> mix(pair.hashCode() + 0x9E3779B97F4A7C15L * (seed + 1)))
                .min()
                .orElse(0);
    }

    /** The finalizer of SplitMix64: every bit of the input reaches every bit of the result. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
