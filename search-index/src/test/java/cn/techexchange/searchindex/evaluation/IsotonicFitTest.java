package cn.techexchange.searchindex.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.techexchange.searchindex.evaluation.IsotonicFit.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsotonicFitTest {
    @Test
    void neighboursThatFallArePooled() {
        List<Observation> observations =
                List.of(pair(0.1, false), pair(0.2, true), pair(0.3, false), pair(0.4, true), pair(0.5, true));

        List<Step> steps = IsotonicFit.fit(observations, 1);

        assertEquals(List.of(0.0, 0.5, 1.0), steps.stream().map(Step::share).toList());
        assertEquals(List.of(1, 2, 2), steps.stream().map(Step::pairs).toList());
    }

    @Test
    void aStepHasAtLeastSoManyPairs() {
        List<Observation> observations =
                List.of(pair(0.1, false), pair(0.2, false), pair(0.3, true), pair(0.4, true), pair(0.5, true));

        List<Step> steps = IsotonicFit.fit(observations, 2);

        assertEquals(List.of(2, 3), steps.stream().map(Step::pairs).toList());
    }

    private static Observation pair(double score, boolean fits) {
        return new Observation("demand", score, fits);
    }
}
