package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Flow;
import cn.techexchange.indicator.facts.Trait;
import java.util.List;

/** The four ways in which seller and buyer stand to the area. */
record FlowAxis(Sieve sieve) implements Axis {
    private static final List<String> VALUES =
            List.of(Flow.OUTSIDE.name(), Flow.INWARD.name(), Flow.OUTWARD.name(), Flow.LOCAL.name());

    @Override
    public List<String> values() {
        return VALUES;
    }

    @Override
    public void group(Chunk chunk, int[] rows, int count, int[] groups) {
        short[] seller = chunk.codes[Trait.SELLER_REGION.ordinal()];
        short[] buyer = chunk.codes[Trait.BUYER_REGION.ordinal()];
        for (int i = 0; i < count; i++) {
            groups[i] = sieve.standing(seller[rows[i]], buyer[rows[i]]);
        }
    }
}
