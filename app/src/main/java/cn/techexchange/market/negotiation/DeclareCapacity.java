package cn.techexchange.market.negotiation;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalInt;

/** Says for an organisation how many talks at once it can hold as a seller; its free capacity weighs in its matches. */
@Singleton
public class DeclareCapacity {
    private final TalkCapacities capacities;
    private final Audit audit;
    private final Clock clock;

    DeclareCapacity(TalkCapacities capacities, Audit audit, Clock clock) {
        this.capacities = capacities;
        this.audit = audit;
        this.clock = clock;
    }

    public OptionalInt declared(Caller caller) {
        return capacities.of(caller.requireOrganization());
    }

    /** @param talks empty to say nothing any more */
    @Transactional
    public void declare(Caller caller, OptionalInt talks) {
        String organization = caller.requireOrganization();
        capacities.declare(organization, talks, LocalTime.now(clock));
        audit.record(
                caller.actor(),
                "CAPACITY_DECLARED",
                new Audit.Subject("organization", organization),
                talks.isPresent() ? "声明可同时承接 " + talks.getAsInt() + " 个对接" : "不再声明可承接的对接数");
    }
}
