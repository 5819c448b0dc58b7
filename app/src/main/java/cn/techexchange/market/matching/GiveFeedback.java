package cn.techexchange.market.matching;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.feedback.Feedback;
import cn.techexchange.market.feedback.FeedbackPair;
import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.feedback.Feedbacks;
import cn.techexchange.market.feedback.SayFeedback;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets either side of a match tell the other what it thinks of it, and read what was told. */
@Singleton
public class GiveFeedback {
    private final OwnMatch own;
    private final SayFeedback say;
    private final Feedbacks feedbacks;

    GiveFeedback(OwnMatch own, SayFeedback say, Feedbacks feedbacks) {
        this.own = own;
        this.say = say;
        this.feedbacks = feedbacks;
    }

    /** @param history the own side's entries, newest first; what the other side took back or changed is gone for the receiver */
    public record Said(Optional<Feedback> own, Optional<Feedback> received, List<Feedback> history) {}

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} for who is on neither side */
    @Transactional
    public Feedback give(Caller caller, String matchId, Set<FeedbackReason> reasons, String remark) {
        OwnMatch.Opened opened = own.get(caller, matchId);
        return say.say(
                caller,
                opened.match().parties().feedbackPair(),
                opened.side().listing(),
                reasons,
                remark);
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} for who is on neither side */
    public Said read(Caller caller, String matchId) {
        OwnMatch.Opened opened = own.get(caller, matchId);
        FeedbackPair pair = opened.match().parties().feedbackPair();
        Side side = opened.side();
        return new Said(
                feedbacks.findStanding(pair, side.listing()),
                feedbacks.findStanding(pair, side.other().listing()),
                feedbacks.history(pair, side.listing()));
    }
}
