package cn.techexchange.registry.registration.change;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.ReviewStep;
import cn.techexchange.registry.registration.Reviewer;
import cn.techexchange.registry.registration.Reviewers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A change of a registered contract on its way through two reviews of its own. The registered version stands until it
 * is passed.
 *
 * @param baseSubmission the registered submission that it starts from
 * @param partyCodes of the parties before and after it; nobody of them reviews it
 */
public record Change(
        String id,
        String registrationId,
        int baseSubmission,
        Request request,
        ChangeState state,
        Set<String> partyCodes,
        HandedIn handedIn,
        Reviewers reviewers,
        Answer answer,
        @Nullable Long version) {
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
                new HandedIn(null, null),
                Reviewers.NONE,
                new Answer("", null),
                null);
    }

    public long requireVersion() {
        return Objects.requireNonNull(version);
    }

    public int requireSubmission() {
        return Objects.requireNonNull(handedIn.submission());
    }

    /** Why the person may not act on it now, if so. */
    public Optional<ProblemException> objection(Reviewer reviewer) {
        return switch (state) {
            case FIRST_REVIEW -> reviewers.objection(reviewer, ReviewStep.FIRST, partyCodes);
            case SECOND_REVIEW -> reviewers.objection(reviewer, ReviewStep.SECOND, partyCodes);
            case DRAFT, PASSED, REFUSED, WITHDRAWN -> Optional.of(forbidden());
        };
    }

    /**
     * @param newParties credit codes of the parties as they are to be
     * @param dueOn null while the calendar is missing
     */
    public Change handIn(int submission, Set<String> newParties, @Nullable LocalDate dueOn) {
        Change moved = to(ChangeState.FIRST_REVIEW);
        var codes = new TreeSet<>(partyCodes);
        codes.addAll(newParties);
        return new Change(
                id,
                registrationId,
                baseSubmission,
                request,
                moved.state,
                codes,
                new HandedIn(submission, dueOn),
                reviewers,
                answer,
                version);
    }

    public Change withdraw(Instant now) {
        return to(ChangeState.WITHDRAWN).with(new Answer("", now));
    }

    public Change passFirstReview(Reviewer reviewer) {
        return reviewed(ChangeState.SECOND_REVIEW, ReviewStep.FIRST, reviewer, true);
    }

    public Change pass(Reviewer reviewer, Instant now) {
        return reviewed(ChangeState.PASSED, ReviewStep.SECOND, reviewer, true).with(new Answer("", now));
    }

    public Change refuse(Reviewer reviewer, String text, Instant now) {
        ReviewStep step = state == ChangeState.FIRST_REVIEW ? ReviewStep.FIRST : ReviewStep.SECOND;
        return reviewed(ChangeState.REFUSED, step, reviewer, false).with(new Answer(text, now));
    }

    private Change reviewed(ChangeState next, ReviewStep step, Reviewer reviewer, boolean passed) {
        Change moved = to(next);
        objection(reviewer).ifPresent(problem -> {
            throw problem;
        });
        Reviewers changed = reviewers.takingPart(reviewer, step);
        return moved.with(passed ? changed.passing(reviewer, step) : changed);
    }

    private Change to(ChangeState next) {
        if (!state.canMoveTo(next)) {
            throw forbidden();
        }
        return new Change(
                id, registrationId, baseSubmission, request, next, partyCodes, handedIn, reviewers, answer, version);
    }

    private ProblemException forbidden() {
        return new ProblemException(
                ChangeProblem.CHANGE_STATE_FORBIDS, "变更申请当前为“" + state.title() + "”，不能进行此操作。请刷新页面查看最新进度。");
    }

    private Change with(Reviewers changed) {
        return new Change(
                id, registrationId, baseSubmission, request, state, partyCodes, handedIn, changed, answer, version);
    }

    private Change with(Answer changed) {
        return new Change(
                id, registrationId, baseSubmission, request, state, partyCodes, handedIn, reviewers, changed, version);
    }

    /** What the applicant wants and why. */
    public record Request(String reason, String accountId, Instant at) {}

    /** Empty until it is handed in. */
    public record HandedIn(
            @Nullable Integer submission, @Nullable LocalDate dueOn) {}

    /** @param text why it was refused, empty otherwise */
    public record Answer(String text, @Nullable Instant at) {}
}
