package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.rulepack.ExpertReview;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Hands a registration from the second review to experts; their own period begins. */
@Singleton
public class AskExperts {
    private final DeskMoves moves;
    private final RulePacks packs;
    private final RunningClock clock;

    AskExperts(DeskMoves moves, RulePacks packs, RunningClock clock) {
        this.moves = moves;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * @param reason what is disputed; may be empty for a contract that must go to experts
     * @throws ProblemException {@code EXPERTS_NOT_PROVIDED}
     */
    @Transactional
    public Registration ask(Caller caller, Target target, String reason) {
        var request = new DeskMoves.DeskRequest(caller, target, reason);
        return moves.move(
                RegistrationEvent.EXPERTS_ASKED,
                request,
                (current, reviewer) ->
                        current.askExperts(reviewer, reason, opinions(current), clock.expertsAsked(current)));
    }

    private int opinions(Registration registration) {
        PackVersion pack = registration.rulePack();
        if (pack == null) {
            throw registration.forbidden();
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
