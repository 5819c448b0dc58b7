package cn.techexchange.registry.registration;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.rulepack.PackVersion;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationTest {
    private static final String SELLER = "12150200460000000A";
    private static final String BUYER = "91150203000000000B";
    private static final String BUREAU = "11150203000000000C";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ReviewClock CLOCK = new ReviewClock(TODAY, TODAY, TODAY.plusDays(21));
    private static final ReviewClock PAUSED = new ReviewClock(TODAY, TODAY, null, 9);
    private static final PackVersion NEWER = new PackVersion("MIIT-2026", 2);
    private static final Reviewer FIRST = new Reviewer("first", BUREAU, Set.of(Role.FIRST_REVIEWER));
    private static final Reviewer SECOND = new Reviewer("second", BUREAU, Set.of(Role.SECOND_REVIEWER));
    private static final Reviewer BOTH =
            new Reviewer("both", BUREAU, Set.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER));
    private static final NationalNumber NUMBER = new NationalNumber("2026150203000001");

    private static final ExpertPanel PANEL = new ExpertPanel(500_000_000L, 0, 0);

    private static final Registration SUBMITTED =
            Registration.submitted("id", "KQ-2026-000001", filing(1), Instant.parse("2026-11-23T01:00:00Z"));
    private static final Registration IN_FIRST = SUBMITTED.accept(FIRST, new PackVersion("MIIT-2026", 1), CLOCK, PANEL);
    private static final Registration IN_SECOND = IN_FIRST.passFirstReview(FIRST);
    private static final Registration WAITING = IN_SECOND.requestSupplement(SECOND, PAUSED);
    private static final Registration REGISTERED = IN_SECOND.register(SECOND, NUMBER, TODAY);
    private static final Registration REFUSED = IN_FIRST.refuse(FIRST, List.of("SUBJECT_UNCLEAR"), "标的不明", TODAY);
    private static final Registration WITH_EXPERTS = IN_SECOND.askExperts(SECOND, "对技术交易额有争议", 2, CLOCK);
    private static final Registration HEARD = WITH_EXPERTS.opinionHeard().opinionHeard();
    private static final Registration CHANGED = REGISTERED.change(filing(2), NEWER);
    private static final Registration REVOKED = REGISTERED.revoke(SECOND, "材料不实", "管理办法");
    private static final Registration CANCELLED = REGISTERED.cancel(SECOND, "当事人申请注销");

    private static final Map<RegistrationState, Registration> IN_STATE = Map.of(
            RegistrationState.SUBMITTED, SUBMITTED,
            RegistrationState.FIRST_REVIEW, IN_FIRST,
            RegistrationState.SECOND_REVIEW, IN_SECOND,
            RegistrationState.EXPERT_REVIEW, HEARD,
            RegistrationState.SUPPLEMENT_REQUESTED, WAITING,
            RegistrationState.REGISTERED, REGISTERED,
            RegistrationState.CHANGED, CHANGED,
            RegistrationState.REFUSED, REFUSED,
            RegistrationState.REVOKED, REVOKED,
            RegistrationState.CANCELLED, CANCELLED);

    private static final Map<String, UnaryOperator<Registration>> MOVES = Map.ofEntries(
            entry("accept", registration -> registration.accept(BOTH, new PackVersion("MIIT-2026", 1), CLOCK, PANEL)),
            entry("pass", registration -> registration.passFirstReview(BOTH)),
            entry("experts", registration -> registration.askExperts(BOTH, "有争议", 3, CLOCK)),
            entry("opinion", Registration::opinionHeard),
            entry("register", registration -> registration.register(BOTH, NUMBER, TODAY)),
            entry("refuse", registration -> registration.refuse(BOTH, List.of("X"), "", TODAY)),
            entry("supplement", registration -> registration.requestSupplement(BOTH, PAUSED)),
            entry("resubmit", registration -> registration.resubmit(filing(2), CLOCK)),
            entry("take", registration -> registration.take(BOTH, Instant.EPOCH)),
            entry("change", registration -> registration.change(filing(3), NEWER)),
            entry("correct", registration -> registration.correct(BOTH, 10, 5)),
            entry("cancel", registration -> registration.cancel(BOTH, "")),
            entry("revoke", registration -> registration.revoke(BOTH, "", "")));

    private static final Map<RegistrationState, Set<String>> ALLOWED = Map.of(
            RegistrationState.SUBMITTED, Set.of("accept", "take"),
            RegistrationState.FIRST_REVIEW, Set.of("pass", "refuse", "supplement", "take"),
            RegistrationState.SECOND_REVIEW, Set.of("experts", "register", "refuse", "supplement", "take"),
            RegistrationState.EXPERT_REVIEW, Set.of("opinion", "register", "refuse", "supplement", "take"),
            RegistrationState.SUPPLEMENT_REQUESTED, Set.of("resubmit"),
            RegistrationState.REGISTERED, Set.of("change", "correct", "cancel", "revoke"),
            RegistrationState.CHANGED, Set.of("change", "correct", "cancel", "revoke"),
            RegistrationState.REFUSED, Set.of(),
            RegistrationState.REVOKED, Set.of(),
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
            assertThat(move.apply(registration)).isNotEqualTo(registration);
        } else {
            assertRefused(RegistrationProblem.REGISTRATION_STATE_FORBIDS, () -> move.apply(registration));
        }
    }

    @Test
    void theSecondReviewerIsNotTheFirst() {
        Registration passed = IN_FIRST.passFirstReview(BOTH);

        assertRefused(RegistrationProblem.REVIEWERS_MUST_DIFFER, () -> passed.register(BOTH, NUMBER, TODAY));
        assertRefused(RegistrationProblem.REVIEWERS_MUST_DIFFER, () -> passed.requestSupplement(BOTH, PAUSED));
        assertThatThrownBy(() -> new Reviewers(List.of(), "same", "same")).isInstanceOf(ProblemException.class);
    }

    @Test
    void whoAskedForASupplementInOneReviewStaysOutOfTheOther() {
        Registration back = IN_FIRST.requestSupplement(BOTH, PAUSED).resubmit(filing(2), CLOCK);

        Registration passed = back.passFirstReview(FIRST);

        assertRefused(RegistrationProblem.REVIEWERS_MUST_DIFFER, () -> passed.register(BOTH, NUMBER, TODAY));
    }

    @Test
    void nobodyReviewsAContractOfTheOwnOrganisation() {
        for (String party : List.of(SELLER, BUYER)) {
            var insider = new Reviewer("insider", party, Set.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER));

            assertRefused(
                    RegistrationProblem.REVIEWER_BELONGS_TO_PARTY,
                    () -> SUBMITTED.accept(insider, new PackVersion("MIIT-2026", 1), CLOCK, PANEL));
            assertRefused(
                    RegistrationProblem.REVIEWER_BELONGS_TO_PARTY, () -> IN_SECOND.register(insider, NUMBER, TODAY));
        }
    }

    @Test
    void eachReviewHasItsOwnRole() {
        assertRefused(RegistrationProblem.OTHER_REVIEWERS_STEP, () -> IN_FIRST.passFirstReview(SECOND));
        assertRefused(RegistrationProblem.OTHER_REVIEWERS_STEP, () -> IN_SECOND.requestSupplement(FIRST, PAUSED));
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
        assertThat(back.review().supplementOf()).isNull();
    }

    /** The pack's parameter is 5,000,000 yuan. */
    @ParameterizedTest
    @CsvSource({"499999900, false", "500000000, true", "500000100, true"})
    void aLargeContractMustGoToExpertsBeforeItIsDecided(long technologyFen, boolean required) {
        Registration inSecond = large(technologyFen).passFirstReview(FIRST);

        if (required) {
            assertRefused(RegistrationProblem.EXPERTS_REQUIRED, () -> inSecond.register(SECOND, NUMBER, TODAY));
            assertRefused(RegistrationProblem.EXPERTS_REQUIRED, () -> inSecond.refuse(SECOND, List.of(), "", TODAY));
            assertThat(inSecond.askExperts(SECOND, "", 3, CLOCK).state()).isEqualTo(RegistrationState.EXPERT_REVIEW);
        } else {
            assertThat(inSecond.register(SECOND, NUMBER, TODAY).state()).isEqualTo(RegistrationState.REGISTERED);
            assertThatThrownBy(() -> inSecond.askExperts(SECOND, " ", 3, CLOCK)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void theSecondReviewerConcludesOnlyAfterEnoughOpinionsOnThisSubmission() {
        Registration oneMissing = WITH_EXPERTS.opinionHeard();

        assertRefused(RegistrationProblem.OPINIONS_MISSING, () -> oneMissing.register(SECOND, NUMBER, TODAY));
        assertRefused(RegistrationProblem.OPINIONS_MISSING, () -> oneMissing.refuse(SECOND, List.of(), "", TODAY));
        assertRefused(RegistrationProblem.OPINIONS_MISSING, () -> oneMissing.requestSupplement(SECOND, PAUSED));
        Registration back = HEARD.requestSupplement(SECOND, PAUSED).resubmit(filing(2), CLOCK);
        assertThat(back.state()).isEqualTo(RegistrationState.EXPERT_REVIEW);
        assertRefused(RegistrationProblem.OPINIONS_MISSING, () -> back.register(SECOND, NUMBER, TODAY));
    }

    @Test
    void whatOnePersonHasTakenNobodyElseMovesUntilItGoesOnOrIsReleased() {
        Registration taken = IN_FIRST.take(FIRST, Instant.EPOCH);

        assertRefused(RegistrationProblem.TAKEN_BY_ANOTHER, () -> taken.passFirstReview(BOTH));
        assertRefused(RegistrationProblem.TAKEN_BY_ANOTHER, () -> taken.take(BOTH, Instant.EPOCH));
        assertRefused(RegistrationProblem.NOT_TAKEN_BY_YOU, () -> taken.release("both", false));
        assertThat(taken.release("both", true).review().taken()).isNull();
        assertThat(taken.release("first", false).passFirstReview(BOTH).state())
                .isEqualTo(RegistrationState.SECOND_REVIEW);
        assertThat(taken.passFirstReview(FIRST).review().taken()).isNull();
    }

    @Test
    void whatIsCountedFollowsEachEventAndStaysInRange() {
        assertThat(REGISTERED.counted()).isEqualTo(new Figures.Sum(1, 100, 80));
        Registration corrected = REGISTERED.correct(SECOND, 20, 5);
        assertThat(corrected.counted().since(REGISTERED.counted(), TODAY)).isEqualTo(new Figures(0, 20, 5, TODAY));
        Registration changed = corrected.change(filing(2, 150, 90), NEWER);
        assertThat(changed.counted()).isEqualTo(new Figures.Sum(1, 170, 95));
        assertThat(changed.revoke(SECOND, "不实", "办法").counted().since(changed.counted(), TODAY))
                .isEqualTo(new Figures(-1, -170, -95, TODAY));
        assertRefused(RegistrationProblem.VALUES_OUT_OF_RANGE, () -> REGISTERED.correct(SECOND, -81, -81));
        assertRefused(RegistrationProblem.VALUES_OUT_OF_RANGE, () -> REGISTERED.correct(SECOND, -21, 0));
        assertRefused(RegistrationProblem.VALUES_OUT_OF_RANGE, () -> REGISTERED.correct(SECOND, 20, 41));
        assertThat(REGISTERED.correct(SECOND, -100, -80).counted().transactionValueFen())
                .isZero();
    }

    @Test
    void aChangedRegistrationIsJudgedByTheRulesOfItsChange() {
        assertThat(CHANGED.rulePack()).isEqualTo(NEWER);
        assertThat(CHANGED.clock().acceptedOn()).isEqualTo(REGISTERED.clock().acceptedOn());
    }

    @Test
    void aPartyThatComesInWithAChangeIsNotTheReviewersOwn() {
        var mixed = new Filing("contract", 2, "registrant", "保护渣", "DEVELOPMENT", 100, 80, Set.of(SELLER, BUREAU));

        assertRefused(RegistrationProblem.REVIEWER_BELONGS_TO_PARTY, () -> REGISTERED.change(mixed, NEWER));
    }

    private static Registration large(long technologyFen) {
        Filing filing = filing(1, technologyFen * 2, technologyFen);
        return Registration.submitted("id", "KQ-2026-000002", filing, Instant.EPOCH)
                .accept(FIRST, new PackVersion("MIIT-2026", 1), CLOCK, PANEL);
    }

    @Test
    void theNationalNumberHasSixteenOrFourteenDigits() {
        assertThat(new NationalNumber(" 20011502030001 ").value()).isEqualTo("20011502030001");
        for (String wrong : List.of("", "202615020300001", "KQ-2026-000001", "２０２６１５０２０３０００００１")) {
            assertThatThrownBy(() -> new NationalNumber(wrong)).isInstanceOf(ProblemException.class);
        }
    }

    private static Filing filing(int submission) {
        return filing(submission, 100, 80);
    }

    private static Filing filing(int submission, long transactionFen, long technologyFen) {
        return new Filing(
                "contract",
                submission,
                "registrant",
                "保护渣",
                "DEVELOPMENT",
                transactionFen,
                technologyFen,
                Set.of(SELLER, BUYER));
    }

    private static void assertRefused(
            RegistrationProblem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable move) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }
}
