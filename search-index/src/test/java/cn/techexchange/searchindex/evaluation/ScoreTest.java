package cn.techexchange.searchindex.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Judgements JUDGEMENTS = new Judgements(Map.of("q", Map.of("best", 3, "good", 2, "poor", 1)));

    @Test
    void theIdealOrderScoresOne() {
        assertEquals(new Score(1, 1, 1, 0.3), score("best", "good", "poor"));
    }

    @Test
    void gainIsDiscountedByTheLogarithmOfTheRank() {
        double ideal = 3 + 2 / log2(3) + 1 / log2(4);

        assertEquals(
                (1 + 3 / log2(4)) / ideal, score("poor", "unjudged", "best").ndcg(), 1e-12);
    }

    @Test
    void belowTheMinimumGradeADocumentIsNotRelevant() {
        Score score = score("poor", "best");

        assertEquals(0.5, score.reciprocalRank());
        assertEquals(0.5, score.recall());
    }

    @Test
    void whatWasNotJudgedIsCounted() {
        assertEquals(0.2, score("best", "unjudged", "poor").judged());
    }

    @Test
    void aDocumentNamedTwiceCountsOnce() {
        assertEquals(score("good", "best"), score("good", "good", "best"));
    }

    @Test
    void gradesGivenLaterCompleteAndNeverReplaceTheFirst() {
        var later = new Judgements(Map.of("q", Map.of("unjudged", 2, "best", 0)));
        var run = new Run();
        run.put("q", List.of("unjudged", "best"));

        assertEquals(0.2, Score.of(run, JUDGEMENTS.with(later), 2).judged());
        assertEquals(1, Score.of(run, JUDGEMENTS.with(later), 3).recall());
    }

    @Test
    void aTopicThatTheRunLacksScoresZero() {
        assertEquals(new Score(0, 0, 0, 0), Score.of(new Run(), JUDGEMENTS, 2));
    }

    private static Score score(String... documents) {
        var run = new Run();
        run.put("q", List.of(documents));
        return Score.of(run, JUDGEMENTS, 2);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
