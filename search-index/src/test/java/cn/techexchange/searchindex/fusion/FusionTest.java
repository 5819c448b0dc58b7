package cn.techexchange.searchindex.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FusionTest {
    @Test
    void meaningDecidesBetweenLikeWording() {
        var near = new Candidate("near", 10, OptionalDouble.of(0.8));
        var far = new Candidate("far", 10, OptionalDouble.of(0.4));

        assertEquals(List.of("near", "far"), ids(List.of(far, near)));
    }

    @Test
    void meaningAloneDoesNotOutweighTheBestWording() {
        var worded = new Candidate("worded", 10, OptionalDouble.of(0.5));
        var near = new Candidate("near", 0, OptionalDouble.of(0.7));

        assertEquals(List.of("worded", "near"), ids(List.of(near, worded)));
    }

    @Test
    void aDocumentWithoutVectorIsRankedByItsWording() {
        var first = new Candidate("first", 10, OptionalDouble.empty());
        var second = new Candidate("second", 4, OptionalDouble.of(0.6));
        var third = new Candidate("third", 2, OptionalDouble.of(0.6));

        assertEquals(List.of("first", "second", "third"), ids(List.of(third, second, first)));
    }

    @Test
    void equalOnesAreInTheOrderOfTheirIds() {
        var one = new Candidate("1", 1, OptionalDouble.empty());
        var two = new Candidate("2", 1, OptionalDouble.empty());

        assertEquals(List.of("1", "2"), ids(List.of(two, one)));
    }

    private static List<String> ids(List<Candidate> candidates) {
        return Fusion.rank(candidates, 1.0 / 8).stream().map(Ranked::id).toList();
    }
}
