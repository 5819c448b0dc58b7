package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.rulepack.PackVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        @Nullable Long version)
        implements ReviewCase<Registration> {
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

    @Override
    public long requireVersion() {
        return Objects.requireNonNull(version);
    }

    public @Nullable PackVersion rulePack() {
        return review.rulePack();
    }

    public ReviewClock clock() {
        return review.clock();
    }

    public Reviewers reviewers() {
        return review.reviewers();
    }

    @Override
    public CaseRef ref() {
        return CaseRef.registration(id);
    }

    @Override
    public String registrationId() {
        return id;
    }

    @Override
    public Optional<ReviewStage> stage() {
        return state.reviewStage();
    }

    @Override
    public Optional<ReviewStep> deskStep() {
        return state.deskStep();
    }

    @Override
    public int submission() {
        return filing.submission();
    }

    @Override
    public long transactionValueFen() {
        return filing.transactionValueFen();
    }

    @Override
    public long technologyValueFen() {
        return filing.technologyValueFen();
    }

    @Override
    public Set<String> partyCodes() {
        return filing.partyCodes();
    }

    /** Before and after the review who reviewed it is no bar. */
    @Override
    public Optional<ProblemException> objection(Reviewer reviewer) {
        Review current = state.isUnderReview() ? review : review.with(Reviewers.NONE);
        return current.objection(reviewer, actingStep(), filing.partyCodes());
    }

    /** Whose turn it is at the desk: intake belongs to the first reviewers, what follows registration to the second. */
    ReviewStep actingStep() {
        return state.reviewStep().orElse(state == RegistrationState.SUBMITTED ? ReviewStep.FIRST : ReviewStep.SECOND);
    }

    /** Takes it in; from this day on the clock runs and the day's rule pack applies. */
    public Registration accept(Reviewer reviewer, PackVersion pack, ReviewClock started, ExpertPanel panel) {
        Registration accepted = to(RegistrationState.ACCEPTED);
        requireTurn(reviewer);
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
        return asked.with(asked.review.withExperts(reason, technologyValueFen(), opinions, started));
    }

    /** Passes the second review: the contract is registered under the number of the national system. */
    public Registration register(Reviewer reviewer, NationalNumber number, LocalDate today) {
        Registration registered = reviewed(RegistrationState.REGISTERED, reviewer, true);
        ReviewCase.requireNone(expertObjection());
        return registered.with(Outcome.registered(number, today)).with(Figures.Sum.of(filing));
    }

    public Registration refuse(Reviewer reviewer, List<String> grounds, String text, LocalDate today) {
        Registration refused = reviewed(RegistrationState.REFUSED, reviewer, false);
        ReviewCase.requireNone(expertObjection());
        return refused.with(Outcome.refused(grounds, text, today));
    }

    /** Asks the applicant for more; the clock stands still. */
    public Registration requestSupplement(Reviewer reviewer, ReviewClock paused) {
        Registration asked = reviewed(RegistrationState.SUPPLEMENT_REQUESTED, reviewer, false);
        ReviewCase.requireNone(supplementObjection());
        return asked.with(asked.review.waitingFor(stage().orElseThrow(this::forbidden), paused));
    }

    /** Goes back to the stage that asked. */
    public Registration resubmit(Filing supplemented, ReviewClock restarted) {
        ReviewStage stage = review.supplementOf();
        if (state != RegistrationState.SUPPLEMENT_REQUESTED || stage == null) {
            throw forbidden();
        }
        Registration back = to(RegistrationState.of(stage)).with(supplemented);
        return back.with(back.review.resubmitted(restarted, supplemented.partyCodes()));
    }

    /**
     * A change of the registered contract has passed both reviews; figures move by the difference of the values.
     *
     * @param pack the rules that the change was judged by, and with it what is registered now
     */
    public Registration change(Filing changed, PackVersion pack) {
        Registration moved = to(RegistrationState.CHANGED).with(changed);
        return moved.with(moved.review.judgedBy(pack))
                .with(counted.plus(
                        changed.transactionValueFen() - filing.transactionValueFen(),
                        changed.technologyValueFen() - filing.technologyValueFen()));
    }

    /** A payment or an estimate that turned out otherwise; the registered version stays. */
    public Registration correct(Reviewer reviewer, long transactionFen, long technologyFen) {
        if (!state.isRegistered()) {
            throw forbidden();
        }
        requireTurn(reviewer);
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
        requireTurn(reviewer);
        return ended.with(changed).with(Figures.Sum.NOTHING);
    }

    private Registration reviewed(RegistrationState next, Reviewer reviewer, boolean passed) {
        ReviewStage stage = stage().orElseThrow(this::forbidden);
        Registration moved = to(next);
        requireTurn(reviewer);
        return moved.with(moved.review.by(reviewer, stage.step(), passed));
    }

    /** Whoever had taken it has done so for the step that ends. */
    private Registration to(RegistrationState next) {
        if (!state.canMoveTo(next)) {
            throw forbidden();
        }
        return new Registration(
                id, reference, filing, next, review.takenBy(null), outcome, counted, submittedAt, version);
    }

    @Override
    public ProblemException forbidden() {
        return new ProblemException(
                RegistrationProblem.REGISTRATION_STATE_FORBIDS,
                "登记当前为“" + NextMove.titleOf(state) + "”，不能进行此操作。请刷新页面查看最新进度。");
    }

    @Override
    public Registration with(Review changed) {
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
