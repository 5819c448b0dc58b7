package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Ends a registration (注销), on the desk's own account or as its applicant asked; the ledger keeps what was registered. */
@Singleton
public class CancelRegistration {
    private final DeskMoves moves;
    private final PendingChanges pendingChanges;

    CancelRegistration(DeskMoves moves, PendingChanges pendingChanges) {
        this.moves = moves;
        this.pendingChanges = pendingChanges;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CHANGE_PENDING} */
    @Transactional
    public Registration cancel(Caller caller, Target target, String text) {
        var request = new DeskMoves.DeskRequest(caller, target, text);
        return moves.move(RegistrationEvent.CANCELLED, request, (current, reviewer) -> {
            Registration cancelled = current.cancel(reviewer, text);
            pendingChanges.requireNone(current.id());
            pendingChanges.cancelled(current.id(), caller.accountId());
            return cancelled;
        });
    }
}
