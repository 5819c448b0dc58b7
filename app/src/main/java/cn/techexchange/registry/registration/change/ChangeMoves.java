package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.ReviewStep;
import cn.techexchange.registry.registration.Reviewer;
import cn.techexchange.registry.registration.ReviewingPeople;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.BiFunction;

/** The frame of every move of the desk on a change: take the row, compare the version, move, keep. */
@Singleton
class ChangeMoves {
    private final Changes changes;
    private final ReviewingPeople reviewing;
    private final RecordChange record;

    ChangeMoves(Changes changes, ReviewingPeople reviewing, RecordChange record) {
        this.changes = changes;
        this.reviewing = reviewing;
        this.record = record;
    }

    /** @param note what the reviewer writes to it, empty if nothing */
    @Transactional(Transactional.TxType.MANDATORY)
    Change move(
            ChangeEvent event, Caller caller, Target target, String note, BiFunction<Change, Reviewer, Change> move) {
        Change current = changes.lock(target.id());
        EntityTag.mustMatch(current.requireVersion(), target.version());
        Change moved = changes.update(move.apply(current, reviewing.of(caller)));
        ReviewStep step = current.deskStep().orElseThrow(current::forbidden);
        return record.record(moved, event, caller, step.role(), note);
    }
}
