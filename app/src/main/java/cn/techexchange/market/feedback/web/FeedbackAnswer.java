package cn.techexchange.market.feedback.web;

import cn.techexchange.market.feedback.Feedback;
import cn.techexchange.market.feedback.ListFeedback;
import cn.techexchange.market.feedback.ToldReason;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * @param side whose word it is
 * @param demand null where the listing is no longer public, and so the achievement
 */
@Serdeable
record FeedbackAnswer(
        String id,
        ListingKind side,
        List<ToldReason> reasons,
        String remark,
        Instant at,
        @Nullable FeedbackListing demand,
        @Nullable FeedbackListing achievement) {
    static FeedbackAnswer of(ListFeedback.Told told) {
        Feedback feedback = told.feedback();
        return new FeedbackAnswer(
                feedback.id(),
                feedback.side(),
                ToldReason.all(feedback.reasons()),
                feedback.remark(),
                feedback.at(),
                FeedbackListing.of(told.demand()),
                FeedbackListing.of(told.achievement()));
    }

    /** @param organizationName null where the listing is anonymous */
    @Serdeable
    record FeedbackListing(
            String id, String title, @Nullable String organizationName) {
        static @Nullable FeedbackListing of(@Nullable MarketItem item) {
            if (item == null) {
                return null;
            }
            String owner = item.document().owner().name();
            return new FeedbackListing(item.id(), item.title(), owner.isEmpty() ? null : owner);
        }
    }
}
