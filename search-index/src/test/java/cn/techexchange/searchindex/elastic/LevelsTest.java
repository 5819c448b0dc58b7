package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.fusion.Literal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;

class LevelsTest {
    private static final double MOST_FOR_A_CHARACTER = 128;

    /** A hundred-thousandth of what the text could reach: the engine counts with 24 binary digits. */
    private static final double EXACT = 1e-5;

    @Property
    void oneNumberTellsAllThree(
            @ForAll @IntRange(min = 1, max = 5_000) int length,
            @ForAll @FloatRange(max = 1) float share,
            @ForAll Literal literal,
            @ForAll boolean nearest) {
        Levels levels = Levels.of(length);
        double most = MOST_FOR_A_CHARACTER * length;

        float told = (float) (share * most + literal.ordinal() * levels.literal() + (nearest ? levels.nearest() : 0));

        assertEquals(literal, levels.literal(told));
        assertEquals(nearest, levels.isNearest(told));
        assertEquals(share * most, levels.wording(told), EXACT * most);
    }

    @Property
    void noScoreByWordingReachesTheFirstStep(@ForAll @IntRange(min = 1, max = 100_000) int length) {
        assertTrue(Levels.of(length).step() > MOST_FOR_A_CHARACTER * length);
    }
}
