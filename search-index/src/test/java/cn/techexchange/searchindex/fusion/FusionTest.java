package cn.techexchange.searchindex.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FusionTest {
    @Test
    void meaningDecidesBetweenLikeWording() {
        var near = new Candidate("near", 10, OptionalDouble.of(0.8), Literal.NOWHERE);
        var far = new Candidate("far", 10, OptionalDouble.of(0.4), Literal.NOWHERE);

        assertEquals(List.of("near", "far"), ids(List.of(far, near)));
    }

    @Test
    void meaningAloneDoesNotOutweighTheBestWording() {
        var worded = new Candidate("worded", 10, OptionalDouble.of(0.5), Literal.NOWHERE);
        var near = new Candidate("near", 0, OptionalDouble.of(0.7), Literal.NOWHERE);

        assertEquals(List.of("worded", "near"), ids(List.of(near, worded)));
    }

    @Test
    void aDocumentWithoutVectorIsRankedByItsWording() {
        var first = new Candidate("first", 10, OptionalDouble.empty(), Literal.NOWHERE);
        var second = new Candidate("second", 4, OptionalDouble.of(0.6), Literal.NOWHERE);
        var third = new Candidate("third", 2, OptionalDouble.of(0.6), Literal.NOWHERE);

        assertEquals(List.of("first", "second", "third"), ids(List.of(third, second, first)));
    }

    @Test
    void equalOnesAreInTheOrderOfTheirIds() {
        var one = new Candidate("1", 1, OptionalDouble.empty(), Literal.NOWHERE);
        var two = new Candidate("2", 1, OptionalDouble.empty(), Literal.NOWHERE);

        assertEquals(List.of("1", "2"), ids(List.of(two, one)));
    }

    @Test
    void theExactTextComesFirstAndInTheTitleBeforeElsewhere() {
        var scattered = new Candidate("scattered", 10, OptionalDouble.of(0.9), Literal.NOWHERE);
        var text = new Candidate("text", 1, OptionalDouble.of(0.2), Literal.TEXT);
        var title = new Candidate("title", 1, OptionalDouble.of(0.1), Literal.TITLE);

        assertEquals(List.of("title", "text", "scattered"), ids(List.of(scattered, text, title)));
    }

    private static List<String> ids(List<Candidate> candidates) {
        return Fusion.rank(candidates, 1.0 / 8).stream().map(Ranked::id).toList();
    }
}
