package cn.techexchange.market.matching;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.notification.Audience;
import cn.techexchange.identity.notification.Notifications;
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
    private final Notifications notifications;

    GiveFeedback(OwnMatch own, SayFeedback say, Feedbacks feedbacks, Notifications notifications) {
        this.own = own;
        this.say = say;
        this.feedbacks = feedbacks;
        this.notifications = notifications;
    }

    /** @param history the own side's entries, newest first; what the other side took back or changed is gone for the receiver */
    public record Said(Optional<Feedback> own, Optional<Feedback> received, List<Feedback> history) {}

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} for who is on neither side */
    @Transactional
    public Feedback give(Caller caller, String matchId, Set<FeedbackReason> reasons, String remark) {
        OwnMatch.Opened opened = own.get(caller, matchId);
        FeedbackPair pair = opened.match().parties().feedbackPair();
        Side side = opened.side();
        boolean first = feedbacks.findStanding(pair, side.listing()).isEmpty();
        Feedback given = say.say(caller, pair, side.listing(), reasons, remark);
        if (first) {
            tell(pair, side.other(), given);
        }
        return given;
    }

    /** Not of each change, and not what was said: the match itself shows that. */
    private void tell(FeedbackPair pair, Side receiver, Feedback given) {
        String link = receiver == Side.DEMAND
                ? "/work/demands/" + pair.demandId() + "/matches"
                : "/work/achievements/" + pair.achievementId() + "/matches";
        notifications.add(
                Audience.organization(pair.ownerOf(receiver.listing())),
                "收到匹配反馈",
                "对方单位对一条匹配作了反馈，可以在匹配中查看。",
                link,
                given.at());
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
