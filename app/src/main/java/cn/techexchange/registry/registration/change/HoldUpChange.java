package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.contract.ReopenContract;
import cn.techexchange.registry.registration.ExpertsWanted;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.RunningClock;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** The desk's moves that ask others about a change: its applicant for more, or experts. */
@Singleton
public class HoldUpChange {
    private final ChangeMoves moves;
    private final Registrations registrations;
    private final ReopenContract reopenContract;
    private final ExpertsWanted wanted;
    private final RunningClock clock;

    HoldUpChange(
            ChangeMoves moves,
            Registrations registrations,
            ReopenContract reopenContract,
            ExpertsWanted wanted,
            RunningClock clock) {
        this.moves = moves;
        this.registrations = registrations;
        this.reopenContract = reopenContract;
        this.wanted = wanted;
        this.clock = clock;
    }

    /** The contract opens for editing again; the registered version stands all the while. */
    @Transactional
    public Change requestSupplement(Caller caller, Target target, String text) {
        return moves.move(ChangeEvent.SUPPLEMENT_REQUESTED, caller, target, text, (current, reviewer) -> {
            Change asked = current.requestSupplement(reviewer, clock.paused(current));
            String contractId =
                    registrations.get(current.registrationId()).filing().contractId();
            reopenContract.reopen(caller.actor(), contractId);
            return asked;
        });
    }

    /**
     * @param reason what is disputed; may be empty for a value from which on experts must be heard
     * @throws cn.techexchange.platform.problem.ProblemException {@code EXPERTS_NOT_PROVIDED}
     */
    @Transactional
    public Change askExperts(Caller caller, Target target, String reason) {
        return moves.move(
                ChangeEvent.EXPERTS_ASKED,
                caller,
                target,
                reason,
                (current, reviewer) ->
                        current.askExperts(reviewer, reason, wanted.opinions(current), clock.expertsAsked(current)));
    }
}
