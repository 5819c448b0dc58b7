package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.contract.ReopenContract;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Hands a registration back to its applicant, who learns from the text what is missing. */
@Singleton
public class RequestSupplement {
    private final DeskMoves moves;
    private final ReopenContract reopenContract;
    private final RunningClock clock;

    RequestSupplement(DeskMoves moves, ReopenContract reopenContract, RunningClock clock) {
        this.moves = moves;
        this.reopenContract = reopenContract;
        this.clock = clock;
    }

    @Transactional
    public Registration request(Caller caller, Target target, String text) {
        var request = new DeskMoves.DeskRequest(caller, target, text);
        return moves.move(RegistrationEvent.SUPPLEMENT_REQUESTED, request, (current, reviewer) -> {
            Registration asked = current.requestSupplement(reviewer, clock.paused(current));
            reopenContract.reopen(caller.actor(), current.filing().contractId());
            return asked;
        });
    }
}
