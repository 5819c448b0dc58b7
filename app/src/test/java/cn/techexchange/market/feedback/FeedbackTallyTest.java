package cn.techexchange.market.feedback;

import static cn.techexchange.market.feedback.FeedbackReason.CONTACT_FAILED;
import static cn.techexchange.market.feedback.FeedbackReason.SUITABLE;
import static cn.techexchange.market.feedback.FeedbackReason.TOO_COSTLY;
import static cn.techexchange.market.feedback.FeedbackReason.TOO_EARLY;
import static cn.techexchange.market.feedback.FeedbackReason.WRONG_FIELD;
import static cn.techexchange.market.feedback.Words.of;
import static cn.techexchange.market.feedback.Words.ofSeller;
import static cn.techexchange.market.feedback.Words.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.techexchange.market.listing.ListingKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeedbackTallyTest {
    private static final FeedbackPair MINE = pair("me");
    private static final FeedbackPair MY_SECOND = new FeedbackPair("second", "a", "me", "seller");

    static Stream<Arguments> counted() {
        return Stream.of(
                arguments("nobody said anything", List.of(), 0, 0),
                arguments("each organisation once", List.of(of("x", 1, SUITABLE), of("y", 2, TOO_EARLY)), 1, 1),
                arguments(
                        "the word on this pair before a later one on another",
                        List.of(of("me", 1, TOO_COSTLY), said(MY_SECOND, 2, SUITABLE)),
                        0,
                        1),
                arguments(
                        "else the latest word of an organisation",
                        List.of(
                                said(new FeedbackPair("x1", "a", "x", "seller"), 1, SUITABLE),
                                said(new FeedbackPair("x2", "a", "x", "seller"), 2, TOO_COSTLY)),
                        0,
                        1),
                arguments("a miss for this demand", List.of(of("me", 1, WRONG_FIELD)), 0, 1),
                arguments("a miss for another demand says nothing here", List.of(of("x", 1, WRONG_FIELD)), 0, 0),
                arguments("an unreached seller is another matter", List.of(of("me", 1, CONTACT_FAILED)), 0, 0),
                arguments("suitable, though unreached", List.of(of("me", 1, SUITABLE, CONTACT_FAILED)), 1, 0),
                arguments("the seller's own praise never counts", List.of(ofSeller("me", 1, SUITABLE)), 0, 0),
                arguments("the seller's objection counts on its pair", List.of(ofSeller("me", 1, WRONG_FIELD)), 0, 1),
                arguments("and on no other", List.of(ofSeller("x", 1, TOO_EARLY)), 0, 0),
                arguments(
                        "a demand of the seller's own cannot praise either",
                        List.of(said(new FeedbackPair("own", "a", "seller", "seller"), 1, SUITABLE)),
                        0,
                        0),
                arguments(
                        "another achievement is another matter",
                        List.of(said(new FeedbackPair("x1", "b", "x", "seller"), 1, SUITABLE)),
                        0,
                        0),
                arguments("what was taken back counts nowhere", List.of(of("me", 1)), 0, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counted")
    void eachOrganisationCountsOnceAndTheSellerNeverForItself(
            String fact, List<Feedback> standing, int suitable, int reserved) {
        FeedbackTally tally = FeedbackTally.of(MINE, standing);

        assertThat(List.of(tally.suitable(), tally.reserved())).as(fact).containsExactly(suitable, reserved);
    }

    @Test
    void theOrderInWhichWordsAreReadDoesNotMatter() {
        var standing = new ArrayList<>(List.of(
                of("me", 3, TOO_COSTLY),
                said(MY_SECOND, 4, SUITABLE),
                of("x", 1, SUITABLE),
                of("y", 2, TOO_EARLY, TOO_COSTLY),
                ofSeller("me", 5, WRONG_FIELD)));
        FeedbackTally first = FeedbackTally.of(MINE, standing);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(standing, new Random(seed));

            assertThat(FeedbackTally.of(MINE, standing)).isEqualTo(first);
        }
    }

    @Test
    void reasonsAreCountedByOrganisations() {
        FeedbackTally tally = FeedbackTally.of(
                MINE,
                List.of(
                        of("me", 1, TOO_EARLY, WRONG_FIELD),
                        of("x", 2, TOO_EARLY),
                        of("y", 3, WRONG_FIELD, TOO_COSTLY)));

        assertThat(tally.named())
                .containsEntry(TOO_EARLY, 2)
                .containsEntry(WRONG_FIELD, 1)
                .containsEntry(TOO_COSTLY, 1);
    }

    private static Feedback said(FeedbackPair pair, int day, FeedbackReason reason) {
        return Words.said(pair, ListingKind.DEMAND, day, reason);
    }
}
