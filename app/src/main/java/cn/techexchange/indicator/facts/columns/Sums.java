package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Figure;

/** Three sums and a number of rows for each group, side by side: one group's are one line of the processor's cache. */
final class Sums {
    private static final int MEASURES = 4;
    private final long[] sums;

    Sums(int groups) {
        sums = new long[Math.multiplyExact(groups, MEASURES)];
    }

    /** Of all rows of a full chunk. */
    static Sums of(Chunk chunk, short[] numbers, int first, int groups) {
        var sums = new Sums(groups);
        for (int row = 0; row < Chunk.SIZE; row++) {
            sums.add(chunk, row, numbers[row] - first);
        }
        return sums;
    }

    int groups() {
        return sums.length / MEASURES;
    }

    void add(Chunk chunk, int[] selected, int count, int[] groups) {
        for (int i = 0; i < count; i++) {
            add(chunk, selected[i], groups[i]);
        }
    }

    private void add(Chunk chunk, int row, int group) {
        int at = group * MEASURES;
        sums[at]++;
        sums[at + 1] += chunk.contracts[row];
        sums[at + 2] += chunk.gross[row];
        sums[at + 3] += chunk.technology[row];
    }

    /** @param groups where each of the other's groups belongs */
    void add(Sums other, int[] groups) {
        for (int group = 0; group < other.groups(); group++) {
            if (other.occurs(group)) {
                for (int measure = 0; measure < MEASURES; measure++) {
                    sums[groups[group] * MEASURES + measure] += other.sums[group * MEASURES + measure];
                }
            }
        }
    }

    /** Whether any fact is in it, be it one that takes away what another added. */
    boolean occurs(int group) {
        return sums[group * MEASURES] > 0;
    }

    Figure figure(int group, String code) {
        int at = group * MEASURES;
        return new Figure(code, sums[at + 1], sums[at + 2], sums[at + 3]);
    }
}
