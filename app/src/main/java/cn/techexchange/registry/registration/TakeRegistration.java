package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a registration for one person of the desk, and gives it back to all. */
@Singleton
public class TakeRegistration {
    private final Registrations registrations;
    private final ReviewingPeople reviewing;
    private final Audit audit;
    private final Clock clock;

    TakeRegistration(Registrations registrations, ReviewingPeople reviewing, Audit audit, Clock clock) {
        this.registrations = registrations;
        this.reviewing = reviewing;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Registration take(Caller caller, Target target) {
        Registration current = locked(target);
        Registration taken = current.take(reviewing.of(caller), LocalTime.now(clock));
        return kept(caller, taken, "REGISTRATION_TAKEN", "开始处理");
    }

    /** An administrator may release what a person who is away has taken. */
    @Transactional
    public Registration release(Caller caller, Target target) {
        Registration released = locked(target).release(caller.accountId(), caller.has(Role.ADMINISTRATOR));
        return kept(caller, released, "REGISTRATION_RELEASED", "放回待办");
    }

    private Registration locked(Target target) {
        Registration current = registrations.lock(target.id());
        EntityTag.mustMatch(current.requireVersion(), target.version());
        return current;
    }

    private Registration kept(Caller caller, Registration changed, String action, String detail) {
        audit.record(caller.actor(), action, new Audit.Subject("registration", changed.id()), detail);
        return registrations.update(changed);
    }
}
