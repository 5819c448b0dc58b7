package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.rulepack.ExpertReview;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;

/** How many experts the rules want to hear about a case. */
@Singleton
public final class ExpertsWanted {
    private final RulePacks packs;

    ExpertsWanted(RulePacks packs) {
        this.packs = packs;
    }

    /** @throws ProblemException {@code EXPERTS_NOT_PROVIDED}, and what its state forbids before acceptance */
    public int opinions(ReviewCase<?> asked) {
        PackVersion pack = asked.review().rulePack();
        if (pack == null) {
            throw asked.forbidden();
        }
        ExpertReview review = packs.get(pack).expertReview();
        if (review == null) {
            throw new ProblemException(
                    RegistrationProblem.EXPERTS_NOT_PROVIDED,
                    "《" + packs.get(pack).name() + "》没有专家评审环节，请由二审人直接办理。");
        }
        return review.opinions();
    }
}
