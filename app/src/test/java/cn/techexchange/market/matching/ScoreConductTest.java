package cn.techexchange.market.matching;

import static cn.techexchange.market.matching.Agreement.MET;
import static cn.techexchange.market.matching.Agreement.MISSED;
import static cn.techexchange.market.matching.Agreement.PARTLY;
import static cn.techexchange.market.matching.Agreement.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.feedback.FeedbackTally;
import cn.techexchange.market.negotiation.SellerRecord;
import cn.techexchange.market.negotiation.SellerRecord.Asker;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreConductTest {
    static Stream<Arguments> conducts() {
        return Stream.of(
                arguments(Criterion.FEEDBACK, feedback(0, 0), UNKNOWN, 2),
                arguments(Criterion.FEEDBACK, feedback(0, 1), PARTLY, 2),
                arguments(Criterion.FEEDBACK, feedback(1, 0), PARTLY, 3),
                arguments(Criterion.FEEDBACK, feedback(3, 0), MET, 3),
                arguments(Criterion.FEEDBACK, feedback(20, 0), MET, 5),
                arguments(Criterion.FEEDBACK, feedback(0, 3), MISSED, 1),
                arguments(Criterion.FEEDBACK, feedback(0, 20), MISSED, 0),
                arguments(Criterion.RESPONSE, answers(0, 0), UNKNOWN, 1),
                arguments(Criterion.RESPONSE, answers(8, 0), MET, 3),
                arguments(Criterion.RESPONSE, answers(0, 8), MISSED, 0),
                arguments(Criterion.CAPACITY, talks(3, OptionalInt.empty()), UNKNOWN, 1),
                arguments(Criterion.CAPACITY, talks(2, OptionalInt.of(4)), MET, 2),
                arguments(Criterion.CAPACITY, talks(3, OptionalInt.of(4)), PARTLY, 1),
                arguments(Criterion.CAPACITY, talks(4, OptionalInt.of(4)), MISSED, 0));
    }

    @ParameterizedTest
    @MethodSource("conducts")
    void conductEarnsPointsByItsCounts(Criterion criterion, Conduct conduct, Agreement expected, int points) {
        Finding finding = finding(criterion, conduct);

        assertThat(finding.agreement()).as(finding.reason()).isEqualTo(expected);
        assertThat(finding.points()).isEqualTo(points).isBetween(0, criterion.most());
    }

    @Test
    void theCountsAndThePriorAreTold() {
        assertThat(finding(Criterion.FEEDBACK, feedback(2, 1)).reason())
                .isEqualTo("2 家单位反馈合适，1 家有保留意见。以 5 家中 1.5 家为先验，（1.5 + 2）÷（5 + 3）= 44%。");
        assertThat(finding(Criterion.RESPONSE, answers(4, 1)).reason())
                .isEqualTo("近 12 个月 5 家单位联系过成果单位，4 家在 7 天内得到答复。以 5 家中 1.5 家为先验，（1.5 + 4）÷（5 + 5）= 55%。");
    }

    @Test
    void aReasonIsToldWhenThreeNamedIt() {
        var tally = new FeedbackTally(0, 4, Map.of(FeedbackReason.TOO_EARLY, 3, FeedbackReason.TOO_COSTLY, 2));

        assertThat(finding(Criterion.FEEDBACK, conduct(tally)).reason())
                .contains("3 家认为“成熟度太低”")
                .doesNotContain("太贵");
    }

    @Test
    void talksAreToldOnlyBesideADeclaredCapacity() {
        assertThat(finding(Criterion.CAPACITY, talks(3, OptionalInt.empty())).reason())
                .doesNotContain("3");
    }

    @Test
    void whereTheTwoHaveTalkedTheClaimThatTheSellerIsUnreachedDoesNotCount() {
        var seller = new SellerRecord(List.of(new Asker("x", 2, 1), new Asker("y", 3, 1)), 0, OptionalInt.empty());

        Conduct conduct = Conduct.of(FeedbackTally.NONE, seller, Set.of("x", "z"));

        assertThat(conduct.answered()).isEqualTo(1);
        assertThat(conduct.unanswered()).isEqualTo(2);
    }

    private static Conduct feedback(int suitable, int reserved) {
        return conduct(new FeedbackTally(suitable, reserved, Map.of()));
    }

    private static Conduct conduct(FeedbackTally tally) {
        return new Conduct(tally, 0, 0, 0, OptionalInt.empty());
    }

    private static Conduct answers(int answered, int unanswered) {
        return new Conduct(FeedbackTally.NONE, answered, unanswered, 0, OptionalInt.empty());
    }

    private static Conduct talks(int open, OptionalInt capacity) {
        return new Conduct(FeedbackTally.NONE, 0, 0, open, capacity);
    }

    private static Finding finding(Criterion criterion, Conduct conduct) {
        return ScoreConduct.of(conduct).stream()
                .filter(finding -> finding.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
