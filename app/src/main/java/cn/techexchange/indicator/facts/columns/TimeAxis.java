package cn.techexchange.indicator.facts.columns;

import java.util.List;

/**
 * @param first number of the first month
 * @param months how many one value has
 */
record TimeAxis(int first, int months, List<String> values) implements Axis {
    @Override
    public void group(Chunk chunk, int[] rows, int count, int[] groups) {
        short[] month = chunk.month;
        for (int i = 0; i < count; i++) {
            groups[i] = (month[rows[i]] - first) / months;
        }
    }

    @Override
    public boolean addWhole(Chunk chunk, Sums sums) {
        Sums kept = chunk.byMonth();
        var group = new int[kept.groups()];
        for (int month = 0; month < group.length; month++) {
            group[month] = (chunk.firstMonth() + month - first) / months;
        }
        sums.add(kept, group);
        return true;
    }
}
