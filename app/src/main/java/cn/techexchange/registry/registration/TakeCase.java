package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a case for one person of the desk, and gives it back to all. */
@Singleton
public class TakeCase {
    private final ReviewCases cases;
    private final ReviewingPeople reviewing;
    private final Audit audit;
    private final Clock clock;

    TakeCase(ReviewCases cases, ReviewingPeople reviewing, Audit audit, Clock clock) {
        this.cases = cases;
        this.reviewing = reviewing;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException what bars the person, {@code VERSION_CHANGED} */
    @Transactional
    public ReviewCase<?> take(Caller caller, CaseTarget target) {
        ReviewCase<?> taken = locked(target).take(reviewing.of(caller), LocalTime.now(clock));
        return kept(caller, taken, "TAKEN", "开始处理");
    }

    /** An administrator may release what a person who is away has taken. */
    @Transactional
    public ReviewCase<?> release(Caller caller, CaseTarget target) {
        ReviewCase<?> released = locked(target).release(caller.accountId(), caller.has(Role.ADMINISTRATOR));
        return kept(caller, released, "RELEASED", "放回待办");
    }

    private ReviewCase<?> locked(CaseTarget target) {
        ReviewCase<?> current = cases.lock(target.ref());
        EntityTag.mustMatch(current.requireVersion(), target.version());
        return current;
    }

    private ReviewCase<?> kept(Caller caller, ReviewCase<?> changed, String action, String detail) {
        var subject = new Audit.Subject("registration", changed.registrationId());
        audit.record(caller.actor(), changed.ref().kind() + "_" + action, subject, detail);
        return cases.update(changed);
    }
}
