package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.rulepack.RulePack;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Takes an application in and opens the first review. */
@Singleton
public class AcceptRegistration {
    private final DeskMoves moves;
    private final RunningClock clock;

    AcceptRegistration(DeskMoves moves, RunningClock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    public Registration accept(Caller caller, Target target) {
        RulePack pack = clock.packOfToday();
        var request = new DeskMoves.DeskRequest(caller, target, "");
        return moves.move(
                RegistrationEvent.ACCEPTED,
                request,
                (current, reviewer) ->
                        current.accept(reviewer, pack.edition(), clock.accepted(pack), ExpertPanel.of(pack)));
    }
}
