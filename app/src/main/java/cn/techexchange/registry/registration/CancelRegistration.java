package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Takes a registration back (注销); what was registered stays in the ledger. */
@Singleton
public class CancelRegistration {
    private final DeskMoves moves;

    CancelRegistration(DeskMoves moves) {
        this.moves = moves;
    }

    @Transactional
    public Registration cancel(Caller caller, Target target, String text) {
        var request = new DeskMoves.DeskRequest(caller, target, text);
        return moves.move(RegistrationEvent.CANCELLED, request, (current, reviewer) -> current.cancel(reviewer, text));
    }
}
