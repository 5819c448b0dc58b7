package cn.techexchange.market.feedback.db;

import cn.techexchange.market.feedback.Feedback;
import cn.techexchange.market.feedback.FeedbackPair;
import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.listing.ListingKind;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** @param standingKey the pair and the side while the entry stands, null afterwards: nulls are never equal */
@MappedEntity("match_feedback")
record FeedbackRow(
        @Id String id,
        String demandId,
        String achievementId,
        String demandOwnerId,
        String achievementOwnerId,
        ListingKind side,
        String reasons,
        String remark,
        String accountId,
        Instant saidAt,
        @Nullable String standingKey) {
    static FeedbackRow of(Feedback feedback) {
        FeedbackPair pair = feedback.pair();
        return new FeedbackRow(
                feedback.id(),
                pair.demandId(),
                pair.achievementId(),
                pair.demandOwnerId(),
                pair.achievementOwnerId(),
                feedback.side(),
                feedback.reasons().stream().map(FeedbackReason::name).collect(Collectors.joining(",")),
                feedback.remark(),
                feedback.accountId(),
                feedback.at(),
                standingKey(pair, feedback.side()));
    }

    static String standingKey(FeedbackPair pair, ListingKind side) {
        return pair.demandId() + ":" + pair.achievementId() + ":" + side;
    }

    Feedback toFeedback() {
        var pair = new FeedbackPair(demandId, achievementId, demandOwnerId, achievementOwnerId);
        Set<FeedbackReason> codes = reasons.isEmpty()
                ? Set.of()
                : Arrays.stream(reasons.split(",", -1))
                        .map(FeedbackReason::valueOf)
                        .collect(Collectors.toSet());
        return new Feedback(id, pair, side, codes, remark, accountId, saidAt);
    }
}
