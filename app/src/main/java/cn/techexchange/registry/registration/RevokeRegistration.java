package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Takes a registration back because it should never have been made (撤销); what was registered stays in the ledger. */
@Singleton
public class RevokeRegistration {
    private final DeskMoves moves;
    private final PendingChanges pendingChanges;

    RevokeRegistration(DeskMoves moves, PendingChanges pendingChanges) {
        this.moves = moves;
        this.pendingChanges = pendingChanges;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CHANGE_PENDING} */
    @Transactional
    public Registration revoke(Caller caller, Target target, String text, String statute) {
        var request = new DeskMoves.DeskRequest(caller, target, statute + "：" + text);
        return moves.move(RegistrationEvent.REVOKED, request, (current, reviewer) -> {
            Registration revoked = current.revoke(reviewer, text, statute);
            pendingChanges.requireNone(current.id());
            return revoked;
        });
    }
}
