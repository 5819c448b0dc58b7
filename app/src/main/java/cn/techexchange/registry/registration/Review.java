package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.rulepack.PackVersion;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the review of a case stands.
 *
 * @param rulePack the pack it is judged by, in the edition of the day of acceptance, null before acceptance
 * @param supplementOf the stage that asked for the supplement it waits for
 * @param taken who works on it at the desk, null when nobody does
 */
public record Review(
        @Nullable PackVersion rulePack,
        ReviewClock clock,
        @Nullable ReviewStage supplementOf,
        Reviewers reviewers,
        ExpertPanel experts,
        @Nullable Taken taken) {
    public static final Review NOT_BEGUN =
            new Review(null, ReviewClock.NOT_STARTED, null, Reviewers.NONE, ExpertPanel.NONE, null);

    /** From this day on the clock runs and the day's rules apply. */
    public Review accepted(PackVersion pack, ReviewClock started, ExpertPanel panel) {
        return new Review(pack, started, null, reviewers, panel, taken);
    }

    /** Why the person may not act in that step, if so. */
    public Optional<ProblemException> objection(Reviewer reviewer, ReviewStep step, Set<String> partyCodes) {
        return reviewers.objection(reviewer, step, partyCodes).or(() -> takenByAnother(reviewer));
    }

    private Optional<ProblemException> takenByAnother(Reviewer reviewer) {
        return taken == null || taken.accountId().equals(reviewer.accountId())
                ? Optional.empty()
                : Optional.of(
                        new ProblemException(RegistrationProblem.TAKEN_BY_ANOTHER, "这份申请由另一位审核人处理中。请等其办理，或请其放回待办。"));
    }

    /** @param passed whether the person has passed the review, and not only taken part in it */
    public Review by(Reviewer reviewer, ReviewStep step, boolean passed) {
        Reviewers changed = reviewers.takingPart(reviewer, step);
        return with(passed ? changed.passing(reviewer, step) : changed);
    }

    /**
     * Hands it to experts: a duty from the pack's value on, otherwise a choice that needs a reason.
     *
     * @param opinions how many the pack wants
     */
    public Review withExperts(String reason, long technologyValueFen, int opinions, ReviewClock started) {
        if (reason.isBlank() && !experts.isRequiredFor(technologyValueFen)) {
            throw ProblemException.invalid("text", "未达到规定额度的合同转专家评审，请写明争议所在。");
        }
        return with(experts.asked(opinions)).with(started);
    }

    /** @param paused the clock, which stands still until the supplement arrives */
    public Review waitingFor(ReviewStage stage, ReviewClock paused) {
        return with(paused).supplementFor(stage);
    }

    /** A new submission is judged anew, by people who are none of its parties'. */
    public Review resubmitted(ReviewClock restarted, Set<String> partyCodes) {
        reviewers.requireOutside(partyCodes);
        return with(restarted).with(experts.onNewSubmission()).supplementFor(null);
    }

    /** @param anyones whether somebody else's may be released too */
    Review released(String accountId, boolean anyones) {
        if (taken == null || !(anyones || taken.accountId().equals(accountId))) {
            throw new ProblemException(RegistrationProblem.NOT_TAKEN_BY_YOU, "这份申请不由您处理中，不需要放回。请刷新页面。");
        }
        return takenBy(null);
    }

    public Review with(ReviewClock changed) {
        return new Review(rulePack, changed, supplementOf, reviewers, experts, taken);
    }

    public Review with(Reviewers changed) {
        return new Review(rulePack, clock, supplementOf, changed, experts, taken);
    }

    Review with(ExpertPanel changed) {
        return new Review(rulePack, clock, supplementOf, reviewers, changed, taken);
    }

    Review judgedBy(PackVersion pack) {
        return new Review(pack, clock, supplementOf, reviewers, experts, taken);
    }

    private Review supplementFor(@Nullable ReviewStage stage) {
        return new Review(rulePack, clock, stage, reviewers, experts, taken);
    }

    public Review takenBy(@Nullable Taken person) {
        return new Review(rulePack, clock, supplementOf, reviewers, experts, person);
    }
}
