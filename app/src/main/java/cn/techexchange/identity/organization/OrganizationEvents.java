package cn.techexchange.identity.organization;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.outbox.Outbox;
import jakarta.inject.Singleton;

/** Tells later areas, each time an organisation's state or profile changes. */
@Singleton
class OrganizationEvents {
    private final Outbox outbox;
    private final Audit audit;

    OrganizationEvents(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @param action for the audit trail, a past fact */
    void changed(Organization organization, Actor actor, String action, String detail) {
        outbox.publish(
                OrganizationChanged.TYPE,
                organization.id(),
                new OrganizationChanged(organization.id(), organization.state()));
        audit.record(actor, action, new Audit.Subject("organization", organization.id()), detail);
    }
}
