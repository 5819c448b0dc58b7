package cn.techexchange.market.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.market.matching.Match.Parties;
import cn.techexchange.market.matching.Side;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionTest {
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");
    private static final Instant LATE = NOON.plus(Introduction.ANSWER_WITHIN);

    @Test
    void bothSidesMustAccept() {
        Introduction half = proposed().accepted(Side.DEMAND, NOON.plusSeconds(60));
        Introduction whole = half.accepted(Side.ACHIEVEMENT, NOON.plusSeconds(90));

        assertThat(half.state()).isEqualTo(IntroductionState.HALF_ACCEPTED);
        assertThat(half.closedAt()).isNull();
        assertThat(whole.state()).isEqualTo(IntroductionState.ACCEPTED);
        assertThat(whole.closedAt()).isEqualTo(NOON.plusSeconds(90));
    }

    @Test
    void aRefusalEndsItAndKeepsItsReason() {
        Introduction declined =
                proposed().accepted(Side.DEMAND, NOON).declined(Side.ACHIEVEMENT, "产能已满", NOON.plusSeconds(1));

        assertThat(declined.state()).isEqualTo(IntroductionState.DECLINED);
        assertThat(declined.answers().declinedBy()).isEqualTo(Side.ACHIEVEMENT);
        assertThat(declined.answers().declineReason()).isEqualTo("产能已满");
        assertThat(declined.answers().acceptedAt(Side.DEMAND)).isPresent();
    }

    @Test
    void aSideAnswersOnce() {
        Introduction half = proposed().accepted(Side.DEMAND, NOON);

        assertRefused(BrokerageProblem.INTRODUCTION_ALREADY_ANSWERED, () -> half.accepted(Side.DEMAND, NOON));
        assertRefused(BrokerageProblem.INTRODUCTION_ALREADY_ANSWERED, () -> half.declined(Side.DEMAND, "", NOON));
    }

    /** Whatever is not in the table is refused. */
    @ParameterizedTest
    @CsvSource({
        "PROPOSED, accept withdraw decline expire",
        "HALF_ACCEPTED, accept withdraw decline expire",
        "ACCEPTED, ''",
        "DECLINED, ''",
        "EXPIRED, ''",
        "WITHDRAWN, ''"
    })
    void eachStateAllowsTheseMovesOnly(IntroductionState state, String allowed) {
        Introduction introduction = in(state);

        for (String move : new String[] {"accept", "withdraw", "decline", "expire"}) {
            Instant at = move.equals("expire") ? LATE : NOON.plusSeconds(5);
            if (allowed.contains(move)) {
                assertThat(made(introduction, move, at).state()).as(move).isNotEqualTo(state);
            } else {
                assertRefused(BrokerageProblem.INTRODUCTION_ENDED, () -> made(introduction, move, at));
            }
        }
    }

    @Test
    void itEndsByItselfOnlyWhenItsTimeIsOver() {
        assertRefused(BrokerageProblem.INTRODUCTION_STILL_OPEN, () -> proposed().expired(LATE.minusMillis(1)));
        assertThat(proposed().expired(LATE).state()).isEqualTo(IntroductionState.EXPIRED);
    }

    @Test
    void outOfTimeNobodyAnswersEvenBeforeItIsEnded() {
        assertThat(proposed().stateAt(LATE)).isEqualTo(IntroductionState.EXPIRED);
        assertRefused(BrokerageProblem.INTRODUCTION_ENDED, () -> proposed().accepted(Side.DEMAND, LATE));
        assertRefused(BrokerageProblem.INTRODUCTION_ENDED, () -> proposed().withdrawn(LATE));
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, HALF_ACCEPTED DECLINED EXPIRED WITHDRAWN",
        "HALF_ACCEPTED, ACCEPTED DECLINED EXPIRED WITHDRAWN",
        "ACCEPTED, ''",
        "DECLINED, ''",
        "EXPIRED, ''",
        "WITHDRAWN, ''"
    })
    void aStateIsFollowedByThese(IntroductionState state, String next) {
        Set<String> found = Arrays.stream(IntroductionState.values())
                .filter(state::canMoveTo)
                .map(IntroductionState::name)
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(next.isEmpty() ? Set.of() : Set.of(next.split(" ")));
    }

    private static Introduction made(Introduction introduction, String move, Instant at) {
        return switch (move) {
            case "accept" -> introduction.accepted(Side.ACHIEVEMENT, at);
            case "decline" -> introduction.declined(Side.ACHIEVEMENT, "", at);
            case "withdraw" -> introduction.withdrawn(at);
            default -> introduction.expired(at);
        };
    }

    private static Introduction in(IntroductionState state) {
        Introduction half = proposed().accepted(Side.DEMAND, NOON);
        return switch (state) {
            case PROPOSED -> proposed();
            case HALF_ACCEPTED -> half;
            case ACCEPTED -> half.accepted(Side.ACHIEVEMENT, NOON);
            case DECLINED -> proposed().declined(Side.DEMAND, "", NOON);
            case EXPIRED -> proposed().expired(LATE);
            case WITHDRAWN -> proposed().withdrawn(NOON);
        };
    }

    private static Introduction proposed() {
        return Introduction.propose(
                "i", new Parties("d", "a", "buyer", "seller"), new Introduction.Broker("p", "agency"), "相配", NOON);
    }

    private static void assertRefused(
            BrokerageProblem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable move) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }
}
