package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Figure;

/** Three sums and a number of rows for each group. */
final class Sums {
    private final long[] rows;
    private final long[] contracts;
    private final long[] gross;
    private final long[] technology;

    Sums(int groups) {
        rows = new long[groups];
        contracts = new long[groups];
        gross = new long[groups];
        technology = new long[groups];
    }

    void add(Chunk chunk, int[] selected, int count, int[] groups) {
        for (int i = 0; i < count; i++) {
            int row = selected[i];
            int group = groups[i];
            rows[group]++;
            contracts[group] += chunk.contracts[row];
            gross[group] += chunk.gross[row];
            technology[group] += chunk.technology[row];
        }
    }

    /** Whether any fact is in it, be it one that takes away what another added. */
    boolean occurs(int group) {
        return rows[group] > 0;
    }

    Figure figure(int group, String code) {
        return new Figure(code, contracts[group], gross[group], technology[group]);
    }
}
