package cn.techexchange.market.matching;

import cn.techexchange.market.feedback.Feedback;
import java.util.Optional;

/**
 * A match as it counts for one reader.
 *
 * @param most points that could be earned: fewer where personal ranking is off
 * @param own what the reader's side says of the match
 * @param received what the other side says
 */
public record Weighed(
        Match match, Assessment assessment, int most, Optional<Feedback> own, Optional<Feedback> received) {
    public int score() {
        return assessment.score();
    }
}
