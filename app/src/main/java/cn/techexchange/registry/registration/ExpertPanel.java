package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.rulepack.ExpertReview;
import cn.techexchange.registry.rulepack.RulePack;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules want of experts for one case, and how far that is done.
 *
 * @param fromFen technology value from which on experts must be heard, null when the pack knows no experts
 * @param needed opinions without which the second reviewer may not conclude, zero until experts are asked
 * @param heard opinions on the submission as it stands now
 */
public record ExpertPanel(@Nullable Long fromFen, int needed, int heard) {
    public static final ExpertPanel NONE = new ExpertPanel(null, 0, 0);

    public static ExpertPanel of(RulePack pack) {
        ExpertReview review = pack.expertReview();
        return review == null ? NONE : new ExpertPanel(review.fromTechnologyValueFen(), 0, 0);
    }

    /** Whether the value alone makes the experts' step a duty. */
    public boolean isRequiredFor(long technologyValueFen) {
        return fromFen != null && technologyValueFen >= fromFen;
    }

    ExpertPanel asked(int opinions) {
        return new ExpertPanel(fromFen, opinions, 0);
    }

    ExpertPanel oneMoreHeard() {
        return new ExpertPanel(fromFen, needed, heard + 1);
    }

    /** Opinions were given on the earlier submission; a new one is judged anew. */
    ExpertPanel onNewSubmission() {
        return new ExpertPanel(fromFen, needed, 0);
    }

    /** Why the second reviewer may not end the review yet, if so. */
    Optional<ProblemException> objection(ReviewStage stage, long technologyValueFen) {
        if (stage == ReviewStage.SECOND_REVIEW && isRequiredFor(technologyValueFen)) {
            return Optional.of(
                    new ProblemException(RegistrationProblem.EXPERTS_REQUIRED, "技术交易额达到规则规定的额度，须先经专家评审。请先转专家评审。"));
        }
        return missing(stage);
    }

    /** Why the experts' step may not be left yet, if so. */
    Optional<ProblemException> missing(ReviewStage stage) {
        return stage == ReviewStage.EXPERT_REVIEW && heard < needed
                ? Optional.of(new ProblemException(
                        RegistrationProblem.OPINIONS_MISSING,
                        "专家意见须至少 " + needed + " 份，现有 " + heard + " 份。请等专家提交意见，或另请专家。"))
                : Optional.empty();
    }
}
