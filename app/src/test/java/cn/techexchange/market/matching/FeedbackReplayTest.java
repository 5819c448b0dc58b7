package cn.techexchange.market.matching;

import static cn.techexchange.market.feedback.FeedbackReason.SUITABLE;
import static cn.techexchange.market.feedback.FeedbackReason.TOO_COSTLY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.feedback.Feedback;
import cn.techexchange.market.feedback.FeedbackPair;
import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.feedback.Words;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.FeedbackReplay.Candidate;
import cn.techexchange.market.matching.FeedbackReplay.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackReplayTest {
    /** The demand {@code d} has two candidates; {@code a} is one point behind {@code b}. */
    private final FeedbackReplay replay = new FeedbackReplay(
            demand -> List.of(new Candidate(pair(demand, "a"), 60), new Candidate(pair(demand, "b"), 61)));

    @Test
    void earlierWordsOfOthersMoveThePairUp() {
        List<Judged> judged = replay.run(List.of(
                said("x", "a", 1, SUITABLE),
                said("y", "a", 2, SUITABLE),
                said("z", "a", 3, SUITABLE),
                said("d", "a", 4, SUITABLE)));

        assertThat(judged).last().isEqualTo(new Judged(true, 2, 1, true));
    }

    @Test
    void aWordNeverMovesItself() {
        assertThat(replay.run(List.of(said("d", "a", 1, SUITABLE)))).containsExactly(new Judged(true, 2, 2, false));
    }

    @Test
    void anEarlierWordOnTheSamePairIsLeftOutToo() {
        List<Judged> judged = replay.run(List.of(said("d", "b", 1, TOO_COSTLY), said("d", "b", 2, SUITABLE)));

        assertThat(judged).last().isEqualTo(new Judged(true, 1, 1, false));
    }

    @Test
    void whatComesLaterIsNotKnown() {
        List<Judged> judged = replay.run(
                List.of(said("d", "a", 1, SUITABLE), said("x", "a", 2, SUITABLE), said("y", "a", 3, SUITABLE)));

        assertThat(judged).first().isEqualTo(new Judged(true, 2, 2, false));
    }

    @Test
    void whatWasTakenBackIsNotKnownAnyMore() {
        List<Judged> judged = replay.run(List.of(
                said("x", "a", 1, SUITABLE),
                said("y", "a", 2, SUITABLE),
                said("x", "a", 3),
                said("y", "a", 4),
                said("d", "a", 5, SUITABLE)));

        assertThat(judged).last().isEqualTo(new Judged(true, 2, 2, false));
    }

    @Test
    void theTableTellsBothRanks() {
        String table = ReplayTable.of(List.of(new Judged(true, 3, 1, true), new Judged(false, 1, 2, true)));

        assertThat(table).contains("3.00", "1.00", "0.500", "1.000").contains("列表次序有变化的 2/2；合适的升 1 降 0，有保留意见的升 0 降 1。");
    }

    private static Feedback said(String demand, String achievement, int day, FeedbackReason... reasons) {
        return Words.said(pair(demand, achievement), ListingKind.DEMAND, day, reasons);
    }

    private static FeedbackPair pair(String demand, String achievement) {
        return new FeedbackPair(demand, achievement, "buyer-" + demand, "seller");
    }
}
