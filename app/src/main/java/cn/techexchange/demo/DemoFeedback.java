package cn.techexchange.demo;

import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.listing.ListingKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Set;

/**
 * @param demand key of the demand, {@code achievement} of the achievement
 * @param side whose word it is
 */
@Serdeable
record DemoFeedback(
        String demand,
        String achievement,
        ListingKind side,
        LocalDate on,
        Set<FeedbackReason> reasons,
        String remark) {}
