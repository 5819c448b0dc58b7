package cn.techexchange.registry.registration.db;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.waiting.Waiting;
import cn.techexchange.identity.waiting.WaitingWork;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.ReviewStep;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What the desk, an expert or an applicant has to do on registrations. */
@Singleton
final class WaitingRegistrations implements WaitingWork {
    private final ReadRegistrations read;
    private final Registrations registrations;
    private final WaitingRegistrationRows rows;

    WaitingRegistrations(ReadRegistrations read, Registrations registrations, WaitingRegistrationRows rows) {
        this.read = read;
        this.registrations = registrations;
        this.rows = rows;
    }

    @Override
    public List<Waiting> of(Caller caller) {
        List<Waiting> waiting = new ArrayList<>();
        for (ReviewStep step : ReviewStep.values()) {
            if (read.hasTurn(caller, step)) {
                waiting.add(new Waiting(step.name() + "_REVIEWS", registrations.count(read.inbox(caller, step))));
            }
        }
        if (caller.has(Role.EXPERT)) {
            waiting.add(new Waiting("OPINIONS", rows.opinions(caller.accountId())));
        }
        if (caller.has(Role.INSTITUTE_MEMBER) || caller.has(Role.ENTERPRISE_MEMBER)) {
            waiting.add(new Waiting(
                    "SUPPLEMENTS", caller.organizationId() == null ? 0 : rows.supplements(caller.organizationId())));
        }
        return waiting;
    }
}
