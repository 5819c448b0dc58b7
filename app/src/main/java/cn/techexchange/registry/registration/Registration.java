package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.rulepack.PackVersion;
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
 * @param counted what the ledger's entries have put into the statistics so far
 * @param version for the optimistic lock; null before it is first stored
 */
public record Registration(
        String id,
        String reference,
        Filing filing,
        RegistrationState state,
        Review review,
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
                        Review.NOT_BEGUN,
                        Outcome.OPEN,
                        Figures.Sum.NOTHING,
                        now,
                        null)
                .to(RegistrationState.SUBMITTED);
    }

    public long requireVersion() {
        return Objects.requireNonNull(version);
    }

    public @Nullable PackVersion rulePack() {
        return review.rulePack();
    }

    public ReviewClock clock() {
        return review.clock();
    }

    public @Nullable RegistrationState supplementOf() {
        return review.supplementOf();
    }

    public Reviewers reviewers() {
        return review.reviewers();
    }

    /** Why the person may not act on it now, if so. */
    public Optional<ProblemException> objection(Reviewer reviewer) {
        ReviewStep step = actingStep();
        Reviewers earlier = state.isUnderReview() ? reviewers() : Reviewers.NONE;
        return earlier.objection(reviewer, step, filing.partyCodes()).or(() -> takenByAnother(reviewer));
    }

    private Optional<ProblemException> takenByAnother(Reviewer reviewer) {
        Taken taken = review.taken();
        return taken == null || taken.accountId().equals(reviewer.accountId())
                ? Optional.empty()
                : Optional.of(
                        new ProblemException(RegistrationProblem.TAKEN_BY_ANOTHER, "这份申请由另一位审核人处理中。请等其办理，或请其放回待办。"));
    }

    /** Why the second review may not be ended yet, whoever asks. */
    public Optional<ProblemException> expertObjection() {
        return review.experts().objection(state, filing.technologyValueFen());
    }

    /** Why a supplement may not be asked for yet: the experts are still at work. */
    public Optional<ProblemException> supplementObjection() {
        return review.experts().missing(state);
    }

    /** Whose turn it is at the desk: intake belongs to the first reviewers, what follows registration to the second. */
    ReviewStep actingStep() {
        return state.reviewStep().orElse(state == RegistrationState.SUBMITTED ? ReviewStep.FIRST : ReviewStep.SECOND);
    }

    /** Keeps it for the person until it moves on or is released. */
    public Registration take(Reviewer reviewer, Instant now) {
        if (state.deskStep().isEmpty()) {
            throw forbidden();
        }
        requireNone(objection(reviewer));
        return with(review.takenBy(new Taken(reviewer.accountId(), now)));
    }

    /** @param anyones whether somebody else's may be released too */
    public Registration release(String accountId, boolean anyones) {
        Taken taken = review.taken();
        if (taken == null || !(anyones || taken.accountId().equals(accountId))) {
            throw new ProblemException(RegistrationProblem.NOT_TAKEN_BY_YOU, "这份申请不由您处理中，不需要放回。请刷新页面。");
        }
        return with(review.takenBy(null));
    }

    /** Takes it in; from this day on the clock runs and the day's rule pack applies. */
    public Registration accept(Reviewer reviewer, PackVersion pack, ReviewClock started, ExpertPanel panel) {
        Registration accepted = to(RegistrationState.ACCEPTED);
        requireNone(objection(reviewer));
        return accepted.with(accepted.review.accepted(pack, started, panel)).to(RegistrationState.FIRST_REVIEW);
    }

    public Registration passFirstReview(Reviewer reviewer) {
        return reviewed(RegistrationState.SECOND_REVIEW, reviewer, true);
    }

    /**
     * Hands it to experts: a duty for large contracts, otherwise a choice that needs a reason.
     *
     * @param opinions how many the pack wants
     */
    public Registration askExperts(Reviewer reviewer, String reason, int opinions, ReviewClock started) {
        Registration asked = reviewed(RegistrationState.EXPERT_REVIEW, reviewer, false);
        if (reason.isBlank() && !review.experts().isRequiredFor(filing.technologyValueFen())) {
            throw ProblemException.invalid("text", "未达到规定额度的合同转专家评审，请写明争议所在。");
        }
        return asked.with(asked.review.with(review.experts().asked(opinions)).with(started));
    }

    /** Counts an expert's opinion on the submission as it stands. */
    public Registration opinionHeard() {
        if (state != RegistrationState.EXPERT_REVIEW) {
            throw forbidden();
        }
        return with(review.with(review.experts().oneMoreHeard()));
    }

    /** Passes the second review: the contract is registered under the number of the national system. */
    public Registration register(Reviewer reviewer, NationalNumber number, LocalDate today) {
        Registration registered = reviewed(RegistrationState.REGISTERED, reviewer, true);
        requireNone(expertObjection());
        return registered.with(Outcome.registered(number, today)).with(Figures.Sum.of(filing));
    }

    public Registration refuse(Reviewer reviewer, List<String> grounds, String text, LocalDate today) {
        Registration refused = reviewed(RegistrationState.REFUSED, reviewer, false);
        requireNone(expertObjection());
        return refused.with(Outcome.refused(grounds, text, today));
    }

    /** Asks the applicant for more; the clock stands still. */
    public Registration requestSupplement(Reviewer reviewer) {
        Registration asked = reviewed(RegistrationState.SUPPLEMENT_REQUESTED, reviewer, false);
        requireNone(supplementObjection());
        return asked.with(asked.review.with(clock().paused()).supplementFor(state));
    }

    /** Goes back to the step that asked. */
    public Registration resubmit(Filing supplemented, ReviewClock restarted) {
        RegistrationState step = supplementOf();
        if (state != RegistrationState.SUPPLEMENT_REQUESTED || step == null) {
            throw forbidden();
        }
        Registration back = to(step).with(supplemented);
        return back.with(back.review
                .with(restarted)
                .with(review.experts().onNewSubmission())
                .supplementFor(null));
    }

    /** The calendar of the running step has changed; nothing else of it does. */
    Registration endingOn(LocalDate day) {
        if (!state.isUnderReview()) {
            throw forbidden();
        }
        return with(review.with(clock().endingOn(day)));
    }

    /** A change of the registered contract has passed both reviews; figures move by the difference of the values. */
    public Registration change(Filing changed) {
        Registration moved = to(RegistrationState.CHANGED).with(changed);
        return moved.with(counted.plus(
                changed.transactionValueFen() - filing.transactionValueFen(),
                changed.technologyValueFen() - filing.technologyValueFen()));
    }

    /** A payment or an estimate that turned out otherwise; the registered version stays. */
    public Registration correct(Reviewer reviewer, long transactionFen, long technologyFen) {
        if (!state.isRegistered()) {
            throw forbidden();
        }
        requireNone(objection(reviewer));
        return with(counted.plus(transactionFen, technologyFen));
    }

    public Registration cancel(Reviewer reviewer, String text) {
        return ended(RegistrationState.CANCELLED, reviewer, outcome.withText(text, ""));
    }

    /** @param statute where the law wants the registration taken back */
    public Registration revoke(Reviewer reviewer, String text, String statute) {
        return ended(RegistrationState.REVOKED, reviewer, outcome.withText(text, statute));
    }

    private Registration ended(RegistrationState next, Reviewer reviewer, Outcome changed) {
        Registration ended = to(next);
        requireNone(objection(reviewer));
        return ended.with(changed).with(Figures.Sum.NOTHING);
    }

    private Registration reviewed(RegistrationState next, Reviewer reviewer, boolean passed) {
        ReviewStep step = state.reviewStep().orElseThrow(this::forbidden);
        Registration moved = to(next);
        requireNone(objection(reviewer));
        Reviewers changed = reviewers().takingPart(reviewer, step);
        return moved.with(moved.review.with(passed ? changed.passing(reviewer, step) : changed));
    }

    private static void requireNone(Optional<ProblemException> objection) {
        objection.ifPresent(problem -> {
            throw problem;
        });
    }

    /** Whoever had taken it has done so for the step that ends. */
    private Registration to(RegistrationState next) {
        if (!state.canMoveTo(next)) {
            throw forbidden();
        }
        return new Registration(
                id, reference, filing, next, review.takenBy(null), outcome, counted, submittedAt, version);
    }

    public ProblemException forbidden() {
        return new ProblemException(
                RegistrationProblem.REGISTRATION_STATE_FORBIDS,
                "登记当前为“" + NextMove.titleOf(state) + "”，不能进行此操作。请刷新页面查看最新进度。");
    }

    private Registration with(Review changed) {
        return new Registration(id, reference, filing, state, changed, outcome, counted, submittedAt, version);
    }

    private Registration with(Outcome changed) {
        return new Registration(id, reference, filing, state, review, changed, counted, submittedAt, version);
    }

    private Registration with(Figures.Sum changed) {
        return new Registration(id, reference, filing, state, review, outcome, changed, submittedAt, version);
    }

    /** The parties may have become others than those that the reviewers were checked against. */
    private Registration with(Filing changed) {
        reviewers().requireOutside(changed.partyCodes());
        return new Registration(id, reference, changed, state, review, outcome, counted, submittedAt, version);
    }
}
