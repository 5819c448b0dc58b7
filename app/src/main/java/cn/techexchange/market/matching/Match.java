package cn.techexchange.market.matching;

import cn.techexchange.market.feedback.FeedbackPair;
import java.time.Instant;
import java.util.Optional;

/**
 * A demand and an achievement that fit, with the reasons.
 *
 * @param score for what the two listings say, out of 88; how organisations behave is weighed when it is looked at
 * @param content as it was when the match was last refreshed
 */
public record Match(
        String id, Parties parties, int score, MatchContent content, Dismissals dismissals, Instant refreshedAt) {
    /** The two listings and whose they are. */
    public record Parties(String demandId, String achievementId, String demandOwnerId, String achievementOwnerId) {
        /** Which side an organisation is on, if any. */
        public Optional<Side> sideOf(String organizationId) {
            if (organizationId.equals(demandOwnerId)) {
                return Optional.of(Side.DEMAND);
            }
            return organizationId.equals(achievementOwnerId) ? Optional.of(Side.ACHIEVEMENT) : Optional.empty();
        }

        FeedbackPair feedbackPair() {
            return new FeedbackPair(demandId, achievementId, demandOwnerId, achievementOwnerId);
        }
    }

    /** Each side has its own say. */
    public record Dismissals(Optional<Dismissal> byDemand, Optional<Dismissal> byAchievement) {
        public static final Dismissals NONE = new Dismissals(Optional.empty(), Optional.empty());

        public Optional<Dismissal> by(Side side) {
            return switch (side) {
                case DEMAND -> byDemand;
                case ACHIEVEMENT -> byAchievement;
            };
        }
    }
}
