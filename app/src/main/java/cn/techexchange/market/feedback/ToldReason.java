package cn.techexchange.market.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;

/** A reason with its zh-CN label. */
@Serdeable
public record ToldReason(FeedbackReason code, String label) {
    public static List<ToldReason> all(Collection<FeedbackReason> reasons) {
        return reasons.stream()
                .sorted()
                .map(reason -> new ToldReason(reason, reason.label()))
                .toList();
    }
}
