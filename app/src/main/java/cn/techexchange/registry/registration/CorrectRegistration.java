package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Counts a difference that arose after registration; what was registered is not rewritten. */
@Singleton
public class CorrectRegistration {
    private final DeskMoves moves;

    CorrectRegistration(DeskMoves moves) {
        this.moves = moves;
    }

    /**
     * @param evidence hash of the document that shows it
     * @throws cn.techexchange.platform.problem.ProblemException {@code VALUES_OUT_OF_RANGE}, {@code
     *     REGISTRATION_STATE_FORBIDS}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Registration correct(
            Caller caller, Target target, long transactionFen, long technologyFen, String evidence) {
        var request = new DeskMoves.DeskRequest(caller, target, "", evidence);
        return moves.move(
                RegistrationEvent.CORRECTED,
                request,
                (current, reviewer) -> current.correct(reviewer, transactionFen, technologyFen));
    }
}
