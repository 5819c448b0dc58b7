package cn.techexchange.market.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.negotiation.Offer.OfferState;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NegotiationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final OfferTerms TERMS =
            new OfferTerms("LICENSE.PATENT_ORDINARY", "LUMP_SUM", 30_000_000, "三年普通许可", TODAY);
    private static final Move OFFER = new Move.MakeOffer(TERMS);
    private static final Move COUNTER = new Move.Counter(TERMS);
    private static final Move ACCEPT = new Move.Accept();
    private static final Move DECLINE = new Move.Decline("价格偏高");
    private static final Move WITHDRAW = new Move.Withdraw();
    private static final Move CLOSE = new Move.Close("另有安排");

    private static final Negotiation TALKING = begun();
    private static final Negotiation OFFERED = after(TALKING, OFFER, Side.ENQUIRER);
    private static final Negotiation AGREED = after(OFFERED, ACCEPT, Side.OWNER);
    private static final Negotiation CLOSED = after(OFFERED, CLOSE, Side.OWNER);

    @ParameterizedTest
    @MethodSource("forbidden")
    void aMoveThatIsNotThisSidesToMakeIsRefusedByName(
            Negotiation negotiation, Side side, Move move, NegotiationProblem problem) {
        var refused = catchThrowableOfType(ProblemException.class, () -> after(negotiation, move, side));

        assertThat(refused.type()).isEqualTo(problem);
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                        eachSide(TALKING, NegotiationProblem.NO_OPEN_OFFER, COUNTER, ACCEPT, DECLINE, WITHDRAW),
                        Stream.of(
                                arguments(OFFERED, Side.ENQUIRER, OFFER, NegotiationProblem.OFFER_STILL_OPEN),
                                arguments(OFFERED, Side.OWNER, OFFER, NegotiationProblem.OFFER_STILL_OPEN),
                                arguments(OFFERED, Side.ENQUIRER, COUNTER, NegotiationProblem.OWN_OFFER),
                                arguments(OFFERED, Side.ENQUIRER, ACCEPT, NegotiationProblem.OWN_OFFER),
                                arguments(OFFERED, Side.ENQUIRER, DECLINE, NegotiationProblem.OWN_OFFER),
                                arguments(OFFERED, Side.OWNER, WITHDRAW, NegotiationProblem.NOT_YOUR_OFFER)),
                        eachSide(AGREED, NegotiationProblem.NEGOTIATION_AGREED, all()),
                        eachSide(CLOSED, NegotiationProblem.NEGOTIATION_CLOSED, all()))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void eachSideHasItsOwnMoves(
            Negotiation negotiation, Side side, Move move, NegotiationState next, OfferState outcome) {
        Negotiation moved = after(negotiation, move, side);

        assertThat(moved.state()).isEqualTo(next);
        assertThat(moved.offers().stream().findFirst().map(Offer::state)).hasValue(outcome);
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments(TALKING, Side.ENQUIRER, OFFER, NegotiationState.OFFERED, OfferState.OPEN),
                arguments(TALKING, Side.OWNER, OFFER, NegotiationState.OFFERED, OfferState.OPEN),
                arguments(OFFERED, Side.OWNER, COUNTER, NegotiationState.OFFERED, OfferState.COUNTERED),
                arguments(OFFERED, Side.OWNER, ACCEPT, NegotiationState.AGREED, OfferState.ACCEPTED),
                arguments(OFFERED, Side.OWNER, DECLINE, NegotiationState.TALKING, OfferState.DECLINED),
                arguments(OFFERED, Side.ENQUIRER, WITHDRAW, NegotiationState.TALKING, OfferState.WITHDRAWN),
                arguments(OFFERED, Side.ENQUIRER, CLOSE, NegotiationState.CLOSED, OfferState.DECLINED),
                arguments(OFFERED, Side.OWNER, CLOSE, NegotiationState.CLOSED, OfferState.DECLINED));
    }

    @Test
    void aCounterOfferTurnsTheTables() {
        Negotiation countered = after(OFFERED, COUNTER, Side.OWNER);

        assertThat(after(countered, ACCEPT, Side.ENQUIRER).state()).isEqualTo(NegotiationState.AGREED);
        var refused = catchThrowableOfType(ProblemException.class, () -> after(countered, ACCEPT, Side.OWNER));
        assertThat(refused.type()).isEqualTo(NegotiationProblem.OWN_OFFER);
    }

    @Test
    void anOfferHoldsThroughItsLastDayAndNotLonger() {
        Negotiation.Moment tomorrow = new Negotiation.Moment(NOW, TODAY.plusDays(1), "o2");

        var refused = catchThrowableOfType(ProblemException.class, () -> OFFERED.after(ACCEPT, Side.OWNER, tomorrow));

        assertThat(refused.type()).isEqualTo(NegotiationProblem.OFFER_EXPIRED);
        Negotiation again = OFFERED.after(OFFER, Side.ENQUIRER, tomorrow);
        assertThat(again.offers()).extracting(Offer::state).containsExactly(OfferState.EXPIRED, OfferState.OPEN);
    }

    @Test
    void anAnonymousOwnerIsShownWithItsFirstOfferOrAtAgreement() {
        Negotiation hidden = Negotiation.begin("n", subject(), new Negotiation.Sides("a", "b", true), NOW);
        Negotiation asked = after(hidden, OFFER, Side.ENQUIRER);

        assertThat(hidden.hidesOwner()).isTrue();
        assertThat(asked.hidesOwner()).isTrue();
        assertThat(after(asked, COUNTER, Side.OWNER).hidesOwner()).isFalse();
        assertThat(after(asked, ACCEPT, Side.OWNER).hidesOwner()).isFalse();
    }

    @Test
    void theOwnerSellsAnAchievementAndBuysForADemand() {
        var demand = new NegotiationSubject(ListingKind.DEMAND, "l", "需求", "a1");

        assertThat(TALKING.seller()).isEqualTo(Side.OWNER);
        assertThat(Negotiation.begin("n", demand, TALKING.sides(), NOW).seller())
                .isEqualTo(Side.ENQUIRER);
        assertThat(demand.achievementId()).hasValue("a1");
    }

    private static Negotiation begun() {
        return Negotiation.begin("n", subject(), new Negotiation.Sides("owner", "enquirer", false), NOW);
    }

    private static NegotiationSubject subject() {
        return new NegotiationSubject(ListingKind.ACHIEVEMENT, "l", "成果", null);
    }

    private static Negotiation after(Negotiation negotiation, Move move, Side side) {
        return negotiation.after(move, side, new Negotiation.Moment(NOW, TODAY, "o"));
    }

    private static Move[] all() {
        return new Move[] {OFFER, COUNTER, ACCEPT, DECLINE, WITHDRAW, CLOSE};
    }

    private static Stream<Arguments> eachSide(Negotiation negotiation, NegotiationProblem problem, Move... moves) {
        return Stream.of(Side.values())
                .flatMap(side -> Stream.of(moves).map(move -> arguments(negotiation, side, move, problem)));
    }
}
