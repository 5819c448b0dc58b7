package cn.techexchange.registry.registration.change;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.ExpertPanel;
import cn.techexchange.registry.registration.Review;
import cn.techexchange.registry.registration.ReviewCase;
import cn.techexchange.registry.registration.ReviewClock;
import cn.techexchange.registry.registration.ReviewStage;
import cn.techexchange.registry.registration.ReviewStep;
import cn.techexchange.registry.registration.Reviewer;
import cn.techexchange.registry.rulepack.PackVersion;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A change of a registered contract, reviewed like a first application. The registered version stands until it is
 * passed.
 *
 * @param baseSubmission the registered submission that it starts from
 * @param partyCodes of the parties before and after it; nobody of them reviews it
 * @param handedIn null until it is handed in
 */
public record Change(
        String id,
        String registrationId,
        int baseSubmission,
        Request request,
        ChangeState state,
        Set<String> partyCodes,
        @Nullable HandedIn handedIn,
        Review review,
        Answer answer,
        @Nullable Long version)
        implements ReviewCase<Change> {
    public Change {
        partyCodes = Collections.unmodifiableSet(new TreeSet<>(partyCodes));
    }

    public static Change requested(
            String id, String registrationId, int baseSubmission, Set<String> partyCodes, Request request) {
        return new Change(
                id,
                registrationId,
                baseSubmission,
                request,
                ChangeState.DRAFT,
                partyCodes,
                null,
                Review.NOT_BEGUN,
                new Answer("", null),
                null);
    }

    @Override
    public CaseRef ref() {
        return CaseRef.change(id);
    }

    @Override
    public Optional<ReviewStage> stage() {
        return state.reviewStage();
    }

    @Override
    public Optional<ReviewStep> deskStep() {
        return stage().map(ReviewStage::step);
    }

    /** The changed one, or the registered one until it is handed in. */
    @Override
    public int submission() {
        return handedIn == null ? baseSubmission : handedIn.submission();
    }

    @Override
    public long transactionValueFen() {
        return handedIn == null ? 0 : handedIn.transactionValueFen();
    }

    @Override
    public long technologyValueFen() {
        return handedIn == null ? 0 : handedIn.technologyValueFen();
    }

    @Override
    public long requireVersion() {
        return Objects.requireNonNull(version);
    }

    @Override
    public Optional<ProblemException> objection(Reviewer reviewer) {
        return deskStep().isEmpty()
                ? Optional.of(forbidden())
                : deskStep().flatMap(step -> review.objection(reviewer, step, partyCodes));
    }

    /** Begins its reviews; it needs no intake. @param newParties credit codes of the parties as they are to be */
    public Change handIn(
            HandedIn given, Set<String> newParties, PackVersion pack, ReviewClock started, ExpertPanel panel) {
        if (state != ChangeState.DRAFT) {
            throw forbidden();
        }
        return to(ChangeState.FIRST_REVIEW).with(given, newParties).with(review.accepted(pack, started, panel));
    }

    /** Goes back to the stage that asked for the supplement. */
    public Change resubmit(HandedIn given, Set<String> newParties, ReviewClock restarted) {
        ReviewStage stage = review.supplementOf();
        if (state != ChangeState.SUPPLEMENT_REQUESTED || stage == null) {
            throw forbidden();
        }
        Change back = to(ChangeState.of(stage)).with(given, newParties);
        return back.with(back.review.resubmitted(restarted, back.partyCodes));
    }

    public Change withdraw(Instant now) {
        return to(ChangeState.WITHDRAWN).with(new Answer("", now));
    }

    public Change passFirstReview(Reviewer reviewer) {
        return reviewed(ChangeState.SECOND_REVIEW, reviewer, true);
    }

    /** Hands it to experts, as a first application. */
    public Change askExperts(Reviewer reviewer, String reason, int opinions, ReviewClock started) {
        Change asked = reviewed(ChangeState.EXPERT_REVIEW, reviewer, false);
        return asked.with(asked.review.withExperts(reason, technologyValueFen(), opinions, started));
    }

    /** @param paused the clock, which stands still until the supplement arrives */
    public Change requestSupplement(Reviewer reviewer, ReviewClock paused) {
        Change asked = reviewed(ChangeState.SUPPLEMENT_REQUESTED, reviewer, false);
        ReviewCase.requireNone(supplementObjection());
        return asked.with(asked.review.waitingFor(stage().orElseThrow(this::forbidden), paused));
    }

    public Change pass(Reviewer reviewer, Instant now) {
        Change passed = reviewed(ChangeState.PASSED, reviewer, true);
        ReviewCase.requireNone(expertObjection());
        return passed.with(new Answer("", now));
    }

    public Change refuse(Reviewer reviewer, String text, Instant now) {
        Change refused = reviewed(ChangeState.REFUSED, reviewer, false);
        ReviewCase.requireNone(expertObjection());
        return refused.with(new Answer(text, now));
    }

    private Change reviewed(ChangeState next, Reviewer reviewer, boolean passed) {
        ReviewStage stage = stage().orElseThrow(this::forbidden);
        Change moved = to(next);
        requireTurn(reviewer);
        return moved.with(moved.review.by(reviewer, stage.step(), passed));
    }

    /** Whoever had taken it has done so for the stage that ends. */
    private Change to(ChangeState next) {
        if (!state.canMoveTo(next)) {
            throw forbidden();
        }
        return new Change(
                id,
                registrationId,
                baseSubmission,
                request,
                next,
                partyCodes,
                handedIn,
                review.takenBy(null),
                answer,
                version);
    }

    @Override
    public ProblemException forbidden() {
        return new ProblemException(
                ChangeProblem.CHANGE_STATE_FORBIDS, "变更申请当前为“" + state.title() + "”，不能进行此操作。请刷新页面查看最新进度。");
    }

    private Change with(HandedIn given, Set<String> newParties) {
        var codes = new TreeSet<>(partyCodes);
        codes.addAll(newParties);
        return new Change(id, registrationId, baseSubmission, request, state, codes, given, review, answer, version);
    }

    @Override
    public Change with(Review changed) {
        return new Change(
                id, registrationId, baseSubmission, request, state, partyCodes, handedIn, changed, answer, version);
    }

    private Change with(Answer changed) {
        return new Change(
                id, registrationId, baseSubmission, request, state, partyCodes, handedIn, review, changed, version);
    }

    /** What the applicant wants and why. */
    public record Request(String reason, String accountId, Instant at) {}

    /** The changed submission and what it comes to. */
    public record HandedIn(int submission, long transactionValueFen, long technologyValueFen) {}

    /** @param text why it was refused, empty otherwise */
    public record Answer(String text, @Nullable Instant at) {}
}
