package cn.techexchange.market.feedback;

import cn.techexchange.market.listing.ListingKind;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one side says of a match. Each change is an entry of its own.
 *
 * @param side whose word it is: of the demand's organisation or of the achievement's
 * @param reasons empty where the side takes back what it said before
 * @param remark zh-CN, may be empty
 */
public record Feedback(
        String id,
        FeedbackPair pair,
        ListingKind side,
        Set<FeedbackReason> reasons,
        String remark,
        String accountId,
        Instant at) {
    public Feedback {
        reasons = reasons.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }

    public boolean isWithdrawal() {
        return reasons.isEmpty();
    }

    public String giverId() {
        return pair.ownerOf(side);
    }

    /** Whether it speaks for the pair or against it; neither where it tells of the contact only. */
    public Optional<Boolean> speaksFor() {
        if (reasons.contains(FeedbackReason.SUITABLE)) {
            return Optional.of(true);
        }
        return reasons.stream().anyMatch(FeedbackReason::isObjection) ? Optional.of(false) : Optional.empty();
    }

    boolean reachesOtherMatches() {
        return reasons.stream().anyMatch(FeedbackReason::reachesOtherMatches);
    }
}
