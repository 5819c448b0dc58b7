package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One contract's way through the registration desk. Every move checks first and gives a new value.
 *
 * @param reference the platform's own, e.g. {@code KQ-2026-000123}
 * @param rulePack code of the pack it is judged by, null before acceptance
 * @param supplementOf the step that asked for the supplement it waits for
 * @param counted what the ledger's entries have put into the statistics so far
 * @param version for the optimistic lock; null before it is first stored
 */
public record Registration(
        String id,
        String reference,
        Filing filing,
        RegistrationState state,
        @Nullable String rulePack,
        ReviewClock clock,
        @Nullable RegistrationState supplementOf,
        Reviewers reviewers,
        Outcome outcome,
        Figures.Sum counted,
        Instant submittedAt,
        @Nullable Long version) {
    public static Registration submitted(String id, String reference, Filing filing, Instant now) {
        return new Registration(
                        id,
                        reference,
                        filing,
                        RegistrationState.DRAFT,
                        null,
                        ReviewClock.NOT_STARTED,
                        null,
                        Reviewers.NONE,
                        Outcome.OPEN,
                        Figures.Sum.NOTHING,
                        now,
                        null)
                .to(RegistrationState.SUBMITTED);
    }

    public long requireVersion() {
        return Objects.requireNonNull(version);
    }

    /** Why the person may not act on it now, if so. */
    public Optional<ProblemException> objection(Reviewer reviewer) {
        ReviewStep step = actingStep();
        return state.isUnderReview()
                ? reviewers.objection(reviewer, step, filing.partyCodes())
                : Reviewers.NONE.objection(reviewer, step, filing.partyCodes());
    }

    /** Whose turn it is at the desk: intake belongs to the first reviewers, what follows registration to the second. */
    ReviewStep actingStep() {
        return state.reviewStep().orElse(state == RegistrationState.SUBMITTED ? ReviewStep.FIRST : ReviewStep.SECOND);
    }

    /** Takes it in; from this day on the clock runs and the day's rule pack applies. */
    public Registration accept(Reviewer reviewer, String pack, ReviewClock started) {
        Registration accepted = to(RegistrationState.ACCEPTED);
        requireNoObjection(reviewer);
        return accepted.with(pack, started).to(RegistrationState.FIRST_REVIEW);
    }

    public Registration passFirstReview(Reviewer reviewer) {
        return reviewed(RegistrationState.SECOND_REVIEW, reviewer, true);
    }

    /** Passes the second review: the contract is registered under the number of the national system. */
    public Registration register(Reviewer reviewer, NationalNumber number, LocalDate today) {
        return reviewed(RegistrationState.REGISTERED, reviewer, true)
                .with(new Outcome(number, today, List.of(), ""))
                .with(Figures.Sum.of(filing));
    }

    public Registration refuse(Reviewer reviewer, List<String> grounds, String text, LocalDate today) {
        return reviewed(RegistrationState.REFUSED, reviewer, false).with(new Outcome(null, today, grounds, text));
    }

    /** Asks the applicant for more; the clock stands still. */
    public Registration requestSupplement(Reviewer reviewer) {
        Registration asked = reviewed(RegistrationState.SUPPLEMENT_REQUESTED, reviewer, false);
        return asked.with(asked.rulePack, clock.paused()).supplementFor(state);
    }

    /** Goes back to the step that asked. */
    public Registration resubmit(Filing supplemented, ReviewClock restarted) {
        if (state != RegistrationState.SUPPLEMENT_REQUESTED || supplementOf == null) {
            throw forbidden();
        }
        return to(supplementOf).with(supplemented).with(rulePack, restarted).supplementFor(null);
    }

    public Registration cancel(Reviewer reviewer, String text) {
        Registration cancelled = to(RegistrationState.CANCELLED);
        requireNoObjection(reviewer);
        return cancelled.with(outcome.withText(text)).with(Figures.Sum.NOTHING);
    }

    private Registration reviewed(RegistrationState next, Reviewer reviewer, boolean passed) {
        ReviewStep step = state.reviewStep().orElseThrow(this::forbidden);
        Registration moved = to(next);
        requireNoObjection(reviewer);
        Reviewers changed = reviewers.takingPart(reviewer, step);
        return moved.with(passed ? changed.passing(reviewer, step) : changed);
    }

    private void requireNoObjection(Reviewer reviewer) {
        objection(reviewer).ifPresent(problem -> {
            throw problem;
        });
    }

    private Registration to(RegistrationState next) {
        if (!state.canMoveTo(next)) {
            throw forbidden();
        }
        return new Registration(
                id,
                reference,
                filing,
                next,
                rulePack,
                clock,
                supplementOf,
                reviewers,
                outcome,
                counted,
                submittedAt,
                version);
    }

    ProblemException forbidden() {
        return new ProblemException(
                RegistrationProblem.REGISTRATION_STATE_FORBIDS,
                "登记当前为“" + NextMove.titleOf(state) + "”，不能进行此操作。请刷新页面查看最新进度。");
    }

    private Registration with(@Nullable String pack, ReviewClock changed) {
        return new Registration(
                id,
                reference,
                filing,
                state,
                pack,
                changed,
                supplementOf,
                reviewers,
                outcome,
                counted,
                submittedAt,
                version);
    }

    private Registration with(Reviewers changed) {
        return new Registration(
                id,
                reference,
                filing,
                state,
                rulePack,
                clock,
                supplementOf,
                changed,
                outcome,
                counted,
                submittedAt,
                version);
    }

    private Registration with(Outcome changed) {
        return new Registration(
                id,
                reference,
                filing,
                state,
                rulePack,
                clock,
                supplementOf,
                reviewers,
                changed,
                counted,
                submittedAt,
                version);
    }

    private Registration with(Figures.Sum changed) {
        return new Registration(
                id,
                reference,
                filing,
                state,
                rulePack,
                clock,
                supplementOf,
                reviewers,
                outcome,
                changed,
                submittedAt,
                version);
    }

    private Registration with(Filing changed) {
        return new Registration(
                id,
                reference,
                changed,
                state,
                rulePack,
                clock,
                supplementOf,
                reviewers,
                outcome,
                counted,
                submittedAt,
                version);
    }

    private Registration supplementFor(@Nullable RegistrationState step) {
        return new Registration(
                id, reference, filing, state, rulePack, clock, step, reviewers, outcome, counted, submittedAt, version);
    }
}
