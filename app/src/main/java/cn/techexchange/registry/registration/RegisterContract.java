package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.contract.CloseContract;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Passes the second review: the contract is registered. */
@Singleton
public class RegisterContract {
    private final DeskMoves moves;
    private final PassingCheck check;
    private final CloseContract closeContract;
    private final RunningClock clock;

    RegisterContract(DeskMoves moves, PassingCheck check, CloseContract closeContract, RunningClock clock) {
        this.moves = moves;
        this.check = check;
        this.closeContract = closeContract;
        this.clock = clock;
    }

    @Transactional
    public Registration register(Caller caller, Target target, NationalNumber number, String note) {
        var request = new DeskMoves.DeskRequest(caller, target, note);
        return moves.move(RegistrationEvent.REGISTERED, request, (current, reviewer) -> {
            Registration registered = current.register(reviewer, number, clock.today());
            check.requireSettled(current);
            closeContract.close(caller.actor(), current.filing().contractId());
            return registered;
        });
    }
}
