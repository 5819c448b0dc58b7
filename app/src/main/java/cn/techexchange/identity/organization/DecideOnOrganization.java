package cn.techexchange.identity.organization;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The bureau verifies, rejects, suspends or resumes an organisation. */
@Singleton
public class DecideOnOrganization {
    private final Organizations organizations;
    private final OrganizationEvents events;
    private final Clock clock;

    DecideOnOrganization(Organizations organizations, OrganizationEvents events, Clock clock) {
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Organization decide(Caller caller, String id, long version, OrganizationDecision decision, String reason) {
        Organization current = organizations.getLocked(id);
        EntityTag.mustMatch(current.storedVersion(), version);
        Organization decided = organizations.update(current.decide(decision, reason, LocalTime.now(clock)));
        String detail = decision.label() + "：" + decided.name() + (reason.isBlank() ? "" : "。原因：" + reason.strip());
        events.changed(decided, caller.actor(), "ORGANIZATION_" + decided.state(), detail);
        return decided;
    }
}
