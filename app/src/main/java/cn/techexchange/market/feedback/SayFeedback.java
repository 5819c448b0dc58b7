package cn.techexchange.market.feedback;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** Says something of a pair for one side, in place of what that side said before, or takes it back. */
@Singleton
public class SayFeedback {
    private final Feedbacks feedbacks;
    private final Audit audit;
    private final Clock clock;

    SayFeedback(Feedbacks feedbacks, Audit audit, Clock clock) {
        this.feedbacks = feedbacks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param side the caller's own, as the match has it
     * @throws ProblemException {@code INVALID_INPUT} for no reason, or for one that contradicts "suitable"
     */
    @Transactional
    public Feedback say(
            Caller caller, FeedbackPair pair, ListingKind side, Set<FeedbackReason> reasons, String remark) {
        requireSense(reasons);
        Feedback said = add(caller, pair, side, reasons, remark.strip());
        audit.record(caller.actor(), "FEEDBACK_GIVEN", subject(said), "反馈匹配结果");
        return said;
    }

    /** @throws ProblemException {@code NOT_FOUND} for what another organisation said, or what no longer stands */
    @Transactional
    public void takeBack(Caller caller, String feedbackId) {
        String organization = caller.requireOrganization();
        Feedback standing = feedbacks
                .findStanding(feedbackId)
                .filter(feedback -> feedback.giverId().equals(organization))
                .orElseThrow(() -> ProblemException.notFound("反馈"));
        add(caller, standing.pair(), standing.side(), Set.of(), "");
        audit.record(caller.actor(), "FEEDBACK_WITHDRAWN", subject(standing), "撤回反馈");
    }

    private Feedback add(
            Caller caller, FeedbackPair pair, ListingKind side, Set<FeedbackReason> reasons, String remark) {
        var feedback = new Feedback(Ids.next(), pair, side, reasons, remark, caller.accountId(), LocalTime.now(clock));
        feedbacks.add(feedback);
        return feedback;
    }

    private static void requireSense(Set<FeedbackReason> reasons) {
        if (reasons.isEmpty()) {
            throw ProblemException.invalid("reasons", "请至少选择一项理由。");
        }
        if (reasons.contains(FeedbackReason.SUITABLE) && reasons.stream().anyMatch(FeedbackReason::isObjection)) {
            throw ProblemException.invalid("reasons", "“合适”只能和“联系不上”一起选择，请去掉其他理由，或去掉“合适”。");
        }
    }

    /** What was said stays out of the trail: it is for the receiver and the brokers. */
    private static Audit.Subject subject(Feedback feedback) {
        return new Audit.Subject("feedback", feedback.id());
    }
}
