package cn.techexchange.registry.registration;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationTest {
    private static final String SELLER = "12150200460000000A";
    private static final String BUYER = "91150203000000000B";
    private static final String BUREAU = "11150203000000000C";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ReviewClock CLOCK = new ReviewClock(TODAY, TODAY, TODAY.plusDays(21));
    private static final Reviewer FIRST = new Reviewer("first", BUREAU, Set.of(Role.FIRST_REVIEWER));
    private static final Reviewer SECOND = new Reviewer("second", BUREAU, Set.of(Role.SECOND_REVIEWER));
    private static final Reviewer BOTH =
            new Reviewer("both", BUREAU, Set.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER));
    private static final NationalNumber NUMBER = new NationalNumber("2026150203000001");

    private static final Registration SUBMITTED =
            Registration.submitted("id", "KQ-2026-000001", filing(1), Instant.parse("2026-11-23T01:00:00Z"));
    private static final Registration IN_FIRST = SUBMITTED.accept(FIRST, "MIIT-2026", CLOCK);
    private static final Registration IN_SECOND = IN_FIRST.passFirstReview(FIRST);
    private static final Registration WAITING = IN_SECOND.requestSupplement(SECOND);
    private static final Registration REGISTERED = IN_SECOND.register(SECOND, NUMBER, TODAY);
    private static final Registration REFUSED = IN_FIRST.refuse(FIRST, List.of("SUBJECT_UNCLEAR"), "标的不明", TODAY);
    private static final Registration CANCELLED = REGISTERED.cancel(SECOND, "当事人申请注销");

    private static final Map<RegistrationState, Registration> IN_STATE = Map.of(
            RegistrationState.SUBMITTED, SUBMITTED,
            RegistrationState.FIRST_REVIEW, IN_FIRST,
            RegistrationState.SECOND_REVIEW, IN_SECOND,
            RegistrationState.SUPPLEMENT_REQUESTED, WAITING,
            RegistrationState.REGISTERED, REGISTERED,
            RegistrationState.REFUSED, REFUSED,
            RegistrationState.CANCELLED, CANCELLED);

    private static final Map<String, UnaryOperator<Registration>> MOVES = Map.of(
            "accept", registration -> registration.accept(BOTH, "MIIT-2026", CLOCK),
            "pass", registration -> registration.passFirstReview(BOTH),
            "register", registration -> registration.register(BOTH, NUMBER, TODAY),
            "refuse", registration -> registration.refuse(BOTH, List.of("X"), "", TODAY),
            "supplement", registration -> registration.requestSupplement(BOTH),
            "resubmit", registration -> registration.resubmit(filing(2), CLOCK),
            "cancel", registration -> registration.cancel(BOTH, ""));

    private static final Map<RegistrationState, Set<String>> ALLOWED = Map.of(
            RegistrationState.SUBMITTED, Set.of("accept"),
            RegistrationState.FIRST_REVIEW, Set.of("pass", "refuse", "supplement"),
            RegistrationState.SECOND_REVIEW, Set.of("register", "refuse", "supplement"),
            RegistrationState.SUPPLEMENT_REQUESTED, Set.of("resubmit"),
            RegistrationState.REGISTERED, Set.of("cancel"),
            RegistrationState.REFUSED, Set.of(),
            RegistrationState.CANCELLED, Set.of());

    static Stream<Arguments> everyMoveInEveryState() {
        return IN_STATE.keySet().stream()
                .flatMap(state -> MOVES.keySet().stream().map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("everyMoveInEveryState")
    void aMoveIsPossibleInItsOwnStatesOnly(RegistrationState state, String name) {
        Registration registration = requireNonNull(IN_STATE.get(state));
        UnaryOperator<Registration> move = requireNonNull(MOVES.get(name));

        if (requireNonNull(ALLOWED.get(state)).contains(name)) {
            assertThat(move.apply(registration).state()).isNotEqualTo(state);
        } else {
            assertRefused(RegistrationProblem.REGISTRATION_STATE_FORBIDS, () -> move.apply(registration));
        }
    }

    @Test
    void theSecondReviewerIsNotTheFirst() {
        Registration passed = IN_FIRST.passFirstReview(BOTH);

        assertRefused(RegistrationProblem.REVIEWERS_MUST_DIFFER, () -> passed.register(BOTH, NUMBER, TODAY));
        assertRefused(RegistrationProblem.REVIEWERS_MUST_DIFFER, () -> passed.requestSupplement(BOTH));
        assertThatThrownBy(() -> new Reviewers(List.of(), "same", "same")).isInstanceOf(ProblemException.class);
    }

    @Test
    void whoAskedForASupplementInOneReviewStaysOutOfTheOther() {
        Registration back = IN_FIRST.requestSupplement(BOTH).resubmit(filing(2), CLOCK);

        Registration passed = back.passFirstReview(FIRST);

        assertRefused(RegistrationProblem.REVIEWERS_MUST_DIFFER, () -> passed.register(BOTH, NUMBER, TODAY));
    }

    @Test
    void nobodyReviewsAContractOfTheOwnOrganisation() {
        for (String party : List.of(SELLER, BUYER)) {
            var insider = new Reviewer("insider", party, Set.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER));

            assertRefused(
                    RegistrationProblem.REVIEWER_BELONGS_TO_PARTY, () -> SUBMITTED.accept(insider, "MIIT-2026", CLOCK));
            assertRefused(
                    RegistrationProblem.REVIEWER_BELONGS_TO_PARTY, () -> IN_SECOND.register(insider, NUMBER, TODAY));
        }
    }

    @Test
    void eachReviewHasItsOwnRole() {
        assertRefused(RegistrationProblem.OTHER_REVIEWERS_STEP, () -> IN_FIRST.passFirstReview(SECOND));
        assertRefused(RegistrationProblem.OTHER_REVIEWERS_STEP, () -> IN_SECOND.requestSupplement(FIRST));
        assertRefused(RegistrationProblem.OTHER_REVIEWERS_STEP, () -> REGISTERED.cancel(FIRST, ""));
    }

    @Test
    void aSupplementStopsTheClockAndItsArrivalStartsItAgainInTheSameReview() {
        assertThat(WAITING.clock().dueOn()).isNull();

        var restarted = new ReviewClock(TODAY, TODAY.plusDays(9), TODAY.plusDays(30));
        Registration back = WAITING.resubmit(filing(2), restarted);

        assertThat(back.state()).isEqualTo(RegistrationState.SECOND_REVIEW);
        assertThat(back.clock()).isEqualTo(restarted);
        assertThat(back.filing().submission()).isEqualTo(2);
        assertThat(back.supplementOf()).isNull();
    }

    @Test
    void theNationalNumberHasSixteenOrFourteenDigits() {
        assertThat(new NationalNumber(" 20011502030001 ").value()).isEqualTo("20011502030001");
        for (String wrong : List.of("", "202615020300001", "KQ-2026-000001", "２０２６１５０２０３０００００１")) {
            assertThatThrownBy(() -> new NationalNumber(wrong)).isInstanceOf(ProblemException.class);
        }
    }

    private static Filing filing(int submission) {
        return new Filing("contract", submission, "registrant", "保护渣", "DEVELOPMENT", 100, 80, Set.of(SELLER, BUYER));
    }

    private static void assertRefused(
            RegistrationProblem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable move) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }
}
