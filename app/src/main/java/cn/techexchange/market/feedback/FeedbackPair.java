package cn.techexchange.market.feedback;

import cn.techexchange.market.listing.ListingKind;

/** The two listings that feedback is about, and whose they are. */
public record FeedbackPair(String demandId, String achievementId, String demandOwnerId, String achievementOwnerId) {
    public String ownerOf(ListingKind side) {
        return switch (side) {
            case DEMAND -> demandOwnerId;
            case ACHIEVEMENT -> achievementOwnerId;
        };
    }

    boolean isSame(FeedbackPair other) {
        return demandId.equals(other.demandId) && achievementId.equals(other.achievementId);
    }
}
