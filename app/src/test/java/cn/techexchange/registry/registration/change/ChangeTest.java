package cn.techexchange.registry.registration.change;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.problem.ProblemType;
import cn.techexchange.registry.registration.ExpertPanel;
import cn.techexchange.registry.registration.RegistrationProblem;
import cn.techexchange.registry.registration.ReviewClock;
import cn.techexchange.registry.registration.ReviewStage;
import cn.techexchange.registry.registration.Reviewer;
import cn.techexchange.registry.registration.change.Change.HandedIn;
import cn.techexchange.registry.rulepack.PackVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
    private static final String SELLER = "12150200460000000A";
    private static final String BUYER = "91150203000000000B";
    private static final String BUREAU = "11150203000000000C";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final ReviewClock CLOCK = new ReviewClock(TODAY, TODAY, TODAY.plusDays(21));
    private static final ReviewClock PAUSED = new ReviewClock(TODAY, TODAY, null, 9);
    private static final PackVersion PACK = new PackVersion("MIIT-2026", 1);
    private static final ExpertPanel PANEL = new ExpertPanel(500_000_000L, 0, 0);
    private static final Reviewer FIRST = new Reviewer("first", BUREAU, Set.of(Role.FIRST_REVIEWER));
    private static final Reviewer SECOND = new Reviewer("second", BUREAU, Set.of(Role.SECOND_REVIEWER));
    private static final Reviewer BOTH =
            new Reviewer("both", BUREAU, Set.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER));

    private static final Change DRAFT =
            Change.requested("id", "registration", 1, Set.of(SELLER), new Change.Request("补充协议", "applicant", NOW));
    private static final Change IN_FIRST = handIn(DRAFT, 80);
    private static final Change IN_SECOND = IN_FIRST.passFirstReview(FIRST);
    private static final Change WITH_EXPERTS = IN_SECOND.askExperts(SECOND, "对技术交易额有争议", 2, CLOCK);
    private static final Change HEARD = WITH_EXPERTS.opinionHeard().opinionHeard();
    private static final Change WAITING = IN_SECOND.requestSupplement(SECOND, PAUSED);

    private static final Map<ChangeState, Change> IN_STATE = Map.of(
            ChangeState.DRAFT, DRAFT,
            ChangeState.FIRST_REVIEW, IN_FIRST,
            ChangeState.SECOND_REVIEW, IN_SECOND,
            ChangeState.EXPERT_REVIEW, HEARD,
            ChangeState.SUPPLEMENT_REQUESTED, WAITING,
            ChangeState.PASSED, IN_SECOND.pass(SECOND, NOW),
            ChangeState.REFUSED, IN_FIRST.refuse(FIRST, "没有补充协议", NOW),
            ChangeState.WITHDRAWN, DRAFT.withdraw(NOW));

    private static final Map<String, UnaryOperator<Change>> MOVES = Map.ofEntries(
            entry("hand in", change -> handIn(change, 90)),
            entry("resubmit", change -> resubmit(change, Set.of(BUYER))),
            entry("withdraw", change -> change.withdraw(NOW)),
            entry("pass first", change -> change.passFirstReview(BOTH)),
            entry("experts", change -> change.askExperts(BOTH, "有争议", 3, CLOCK)),
            entry("opinion", Change::opinionHeard),
            entry("pass", change -> change.pass(BOTH, NOW)),
            entry("refuse", change -> change.refuse(BOTH, "", NOW)),
            entry("supplement", change -> change.requestSupplement(BOTH, PAUSED)),
            entry("take", change -> change.take(BOTH, NOW)));

    private static final Map<ChangeState, Set<String>> ALLOWED = Map.of(
            ChangeState.DRAFT, Set.of("hand in", "withdraw"),
            ChangeState.FIRST_REVIEW, Set.of("pass first", "refuse", "supplement", "take"),
            ChangeState.SECOND_REVIEW, Set.of("experts", "pass", "refuse", "supplement", "take"),
            ChangeState.EXPERT_REVIEW, Set.of("opinion", "pass", "refuse", "supplement", "take"),
            ChangeState.SUPPLEMENT_REQUESTED, Set.of("resubmit", "withdraw"),
            ChangeState.PASSED, Set.of(),
            ChangeState.REFUSED, Set.of(),
            ChangeState.WITHDRAWN, Set.of());

    static Stream<Arguments> everyMoveInEveryState() {
        return Stream.of(ChangeState.values())
                .flatMap(state -> MOVES.keySet().stream().map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("everyMoveInEveryState")
    void aMoveIsPossibleInItsOwnStatesOnly(ChangeState state, String name) {
        Change change = requireNonNull(IN_STATE.get(state));
        UnaryOperator<Change> move = requireNonNull(MOVES.get(name));

        if (requireNonNull(ALLOWED.get(state)).contains(name)) {
            assertThat(move.apply(change)).isNotEqualTo(change);
        } else {
            assertRefused(ChangeProblem.CHANGE_STATE_FORBIDS, () -> move.apply(change));
        }
    }

    /** The pack's parameter is 5,000,000 yuan; what counts is the value as changed. */
    @ParameterizedTest
    @CsvSource({"499999900, false", "500000000, true", "500000100, true"})
    void aChangeToALargeValueGoesToExpertsBeforeItIsDecided(long technologyFen, boolean required) {
        Change inSecond = handIn(DRAFT, technologyFen).passFirstReview(FIRST);

        if (required) {
            assertRefused(RegistrationProblem.EXPERTS_REQUIRED, () -> inSecond.pass(SECOND, NOW));
            assertRefused(RegistrationProblem.EXPERTS_REQUIRED, () -> inSecond.refuse(SECOND, "", NOW));
            assertThat(inSecond.askExperts(SECOND, "", 3, CLOCK).state()).isEqualTo(ChangeState.EXPERT_REVIEW);
        } else {
            assertThat(inSecond.pass(SECOND, NOW).state()).isEqualTo(ChangeState.PASSED);
            assertThatThrownBy(() -> inSecond.askExperts(SECOND, " ", 3, CLOCK)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void itIsConcludedOnlyAfterEnoughOpinionsOnThisSubmission() {
        Change oneMissing = WITH_EXPERTS.opinionHeard();

        assertRefused(RegistrationProblem.OPINIONS_MISSING, () -> oneMissing.pass(SECOND, NOW));
        assertRefused(RegistrationProblem.OPINIONS_MISSING, () -> oneMissing.requestSupplement(SECOND, PAUSED));
        assertThat(HEARD.pass(SECOND, NOW).state()).isEqualTo(ChangeState.PASSED);
        Change back = resubmit(HEARD.requestSupplement(SECOND, PAUSED), Set.of());
        assertThat(back.state()).isEqualTo(ChangeState.EXPERT_REVIEW);
        assertRefused(RegistrationProblem.OPINIONS_MISSING, () -> back.pass(SECOND, NOW));
    }

    @Test
    void aSupplementGoesBackToTheReviewThatAskedWithTheClockOfItsArrival() {
        assertThat(WAITING.review().supplementOf()).isEqualTo(ReviewStage.SECOND_REVIEW);
        assertThat(WAITING.review().clock()).isEqualTo(PAUSED);

        Change back = resubmit(WAITING, Set.of(BUYER));

        assertThat(back.state()).isEqualTo(ChangeState.SECOND_REVIEW);
        assertThat(back.submission()).isEqualTo(3);
        assertThat(back.review().clock()).isEqualTo(CLOCK);
        assertThat(back.partyCodes()).containsExactlyInAnyOrder(SELLER, BUYER);
    }

    @Test
    void noReviewerBelongsToAPartyBeforeOrAfterTheChange() {
        for (String party : Set.of(SELLER, BUYER)) {
            var insider = new Reviewer("insider", party, Set.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER));
            assertRefused(RegistrationProblem.REVIEWER_BELONGS_TO_PARTY, () -> IN_FIRST.passFirstReview(insider));
        }
        assertRefused(RegistrationProblem.REVIEWER_BELONGS_TO_PARTY, () -> resubmit(WAITING, Set.of(SELLER, BUREAU)));
    }

    @Test
    void theTwoReviewsAreTwoPeoplesAndEachHasItsRole() {
        Change passed = IN_FIRST.passFirstReview(BOTH);

        assertRefused(RegistrationProblem.REVIEWERS_MUST_DIFFER, () -> passed.pass(BOTH, NOW));
        assertRefused(RegistrationProblem.OTHER_REVIEWERS_STEP, () -> IN_FIRST.passFirstReview(SECOND));
        assertRefused(RegistrationProblem.OTHER_REVIEWERS_STEP, () -> IN_SECOND.requestSupplement(FIRST, PAUSED));
    }

    @Test
    void whatOnePersonHasTakenNobodyElseMoves() {
        Change taken = IN_FIRST.take(FIRST, NOW);

        assertRefused(RegistrationProblem.TAKEN_BY_ANOTHER, () -> taken.passFirstReview(BOTH));
        assertRefused(RegistrationProblem.NOT_TAKEN_BY_YOU, () -> taken.release("both", false));
        assertThat(taken.release("both", true).passFirstReview(BOTH).review().taken())
                .isNull();
        assertThat(taken.passFirstReview(FIRST).review().taken()).isNull();
    }

    private static Change handIn(Change draft, long technologyFen) {
        var given = new HandedIn(2, technologyFen + 20, technologyFen);
        return draft.handIn(given, Set.of(SELLER, BUYER), PACK, CLOCK, PANEL);
    }

    private static Change resubmit(Change waiting, Set<String> parties) {
        return waiting.resubmit(new HandedIn(3, 120, 100), parties, CLOCK);
    }

    private static void assertRefused(ProblemType problem, ThrowingCallable move) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }
}
