package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Trait;
import java.util.List;

/** @param group value by the number of the code */
record CodeAxis(Trait trait, List<String> values, int[] group) implements Axis {
    @Override
    public void group(Chunk chunk, int[] rows, int count, int[] groups) {
        short[] codes = chunk.codes[trait.ordinal()];
        for (int i = 0; i < count; i++) {
            groups[i] = group[codes[rows[i]]];
        }
    }

    @Override
    public boolean addWhole(Chunk chunk, Sums sums) {
        sums.add(chunk.by(trait), group);
        return true;
    }
}
