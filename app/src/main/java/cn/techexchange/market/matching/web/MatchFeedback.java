package cn.techexchange.market.matching.web;

import cn.techexchange.market.feedback.Feedback;
import cn.techexchange.market.feedback.ToldReason;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** @param reasons none where it was taken back */
@Serdeable
record MatchFeedback(String id, List<ToldReason> reasons, String remark, Instant at) {
    static MatchFeedback of(Feedback feedback) {
        return new MatchFeedback(feedback.id(), ToldReason.all(feedback.reasons()), feedback.remark(), feedback.at());
    }
}
