package cn.techexchange.market.matching;

import cn.techexchange.market.feedback.Feedback;
import cn.techexchange.market.feedback.Feedbacks;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Replays the platform's own log over the matches as they are now; changes nothing. */
@Singleton
public final class ReplayFeedback {
    private static final int MOST = 100_000;
    private static final int LIST = 100;
    private final Feedbacks feedbacks;
    private final Matches matches;
    private final Clock clock;

    ReplayFeedback(Feedbacks feedbacks, Matches matches, Clock clock) {
        this.feedbacks = feedbacks;
        this.matches = matches;
        this.clock = clock;
    }

    /** @param words entries in the log, withdrawals and the other side's too */
    public record Replayed(int words, List<FeedbackReplay.Judged> judged) {}

    public Replayed replay() {
        List<Feedback> log = feedbacks.log(LocalTime.now(clock), MOST);
        Map<String, List<FeedbackReplay.Candidate>> lists = new HashMap<>();
        var replay = new FeedbackReplay(demandId -> lists.computeIfAbsent(demandId, this::candidates));
        return new Replayed(log.size(), replay.run(log));
    }

    private List<FeedbackReplay.Candidate> candidates(String demandId) {
        return matches.listOf(ListingKind.DEMAND, demandId, LIST).stream()
                .map(match -> new FeedbackReplay.Candidate(match.parties().feedbackPair(), match.score()))
                .toList();
    }
}
