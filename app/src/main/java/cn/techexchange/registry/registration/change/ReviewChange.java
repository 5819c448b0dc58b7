package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.PassingCheck;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk's moves that bring a change on or end it. */
@Singleton
public class ReviewChange {
    private final ChangeMoves moves;
    private final PassingCheck check;
    private final EndChange endChange;
    private final Clock clock;

    ReviewChange(ChangeMoves moves, PassingCheck check, EndChange endChange, Clock clock) {
        this.moves = moves;
        this.check = check;
        this.endChange = endChange;
        this.clock = clock;
    }

    @Transactional
    public Change passFirst(Caller caller, Target target, String note) {
        return moves.move(ChangeEvent.FIRST_REVIEW_PASSED, caller, target, note, (current, reviewer) -> {
            Change passed = current.passFirstReview(reviewer);
            check.requireSettled(current);
            return passed;
        });
    }

    /** The registration takes the new version; figures move by the difference on this day. */
    @Transactional
    public Change pass(Caller caller, Target target) {
        Change kept = moves.move(ChangeEvent.PASSED, caller, target, "", (current, reviewer) -> {
            Change passed = current.pass(reviewer, LocalTime.now(clock));
            check.requireSettled(current);
            return passed;
        });
        endChange.passed(caller, kept);
        return kept;
    }

    /** The registered version stays as it is. */
    @Transactional
    public Change refuse(Caller caller, Target target, String text) {
        Change kept = moves.move(
                ChangeEvent.REFUSED,
                caller,
                target,
                text,
                (current, reviewer) -> current.refuse(reviewer, text, LocalTime.now(clock)));
        endChange.refused(caller, kept);
        return kept;
    }
}
