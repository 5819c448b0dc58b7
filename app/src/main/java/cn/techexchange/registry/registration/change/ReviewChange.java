package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.ReviewingPeople;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The two reviews of a change. */
@Singleton
public class ReviewChange {
    private final Changes changes;
    private final ReviewingPeople reviewing;
    private final EndChange endChange;
    private final Audit audit;
    private final Clock clock;

    ReviewChange(Changes changes, ReviewingPeople reviewing, EndChange endChange, Audit audit, Clock clock) {
        this.changes = changes;
        this.reviewing = reviewing;
        this.endChange = endChange;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Change passFirst(Caller caller, Target target) {
        Change passed = locked(target).passFirstReview(reviewing.of(caller));
        return kept(caller, passed, "CHANGE_FIRST_REVIEW_PASSED", "变更一审通过");
    }

    /** The registration takes the new version; figures move by the difference on this day. */
    @Transactional
    public Change pass(Caller caller, Target target) {
        Change passed = locked(target).pass(reviewing.of(caller), LocalTime.now(clock));
        Change kept = kept(caller, passed, "CHANGE_PASSED", "变更二审通过");
        endChange.passed(caller, kept);
        return kept;
    }

    /** The registered version stays as it is. */
    @Transactional
    public Change refuse(Caller caller, Target target, String text) {
        Change refused = locked(target).refuse(reviewing.of(caller), text, LocalTime.now(clock));
        Change kept = kept(caller, refused, "CHANGE_REFUSED", "不予变更");
        endChange.refused(caller, kept);
        return kept;
    }

    private Change locked(Target target) {
        Change current = changes.lock(target.id());
        EntityTag.mustMatch(current.requireVersion(), target.version());
        return current;
    }

    private Change kept(Caller caller, Change change, String action, String detail) {
        audit.record(caller.actor(), action, new Audit.Subject("registration", change.registrationId()), detail);
        return changes.update(change);
    }
}
