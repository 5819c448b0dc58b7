package cn.techexchange.identity.organization.db;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.waiting.Waiting;
import cn.techexchange.identity.waiting.WaitingWork;
import jakarta.inject.Singleton;
import java.util.List;

/** Applications that the bureau has not decided on. */
@Singleton
final class WaitingOrganizations implements WaitingWork {
    private final WaitingOrganizationRows rows;

    WaitingOrganizations(WaitingOrganizationRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> of(Caller caller) {
        return caller.has(Role.ADMINISTRATOR)
                ? List.of(new Waiting("ORGANIZATION_APPLICATIONS", rows.applications()))
                : List.of();
    }
}
