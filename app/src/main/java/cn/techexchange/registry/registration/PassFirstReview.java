package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Hands a registration on to the second review. */
@Singleton
public class PassFirstReview {
    private final DeskMoves moves;
    private final PassingCheck check;

    PassFirstReview(DeskMoves moves, PassingCheck check) {
        this.moves = moves;
        this.check = check;
    }

    @Transactional
    public Registration pass(Caller caller, Target target, String note) {
        var request = new DeskMoves.DeskRequest(caller, target, note);
        return moves.move(RegistrationEvent.FIRST_REVIEW_PASSED, request, (current, reviewer) -> {
            Registration passed = current.passFirstReview(reviewer);
            check.requireSettled(current);
            return passed;
        });
    }
}
