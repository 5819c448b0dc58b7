package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Hands a registration from the second review to experts; their own period begins. */
@Singleton
public class AskExperts {
    private final DeskMoves moves;
    private final ExpertsWanted wanted;
    private final RunningClock clock;

    AskExperts(DeskMoves moves, ExpertsWanted wanted, RunningClock clock) {
        this.moves = moves;
        this.wanted = wanted;
        this.clock = clock;
    }

    /**
     * @param reason what is disputed; may be empty for a contract that must go to experts
     * @throws cn.techexchange.platform.problem.ProblemException {@code EXPERTS_NOT_PROVIDED}
     */
    @Transactional
    public Registration ask(Caller caller, Target target, String reason) {
        var request = new DeskMoves.DeskRequest(caller, target, reason);
        return moves.move(
                RegistrationEvent.EXPERTS_ASKED,
                request,
                (current, reviewer) ->
                        current.askExperts(reviewer, reason, wanted.opinions(current), clock.expertsAsked(current)));
    }
}
