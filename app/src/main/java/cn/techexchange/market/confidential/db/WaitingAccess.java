package cn.techexchange.market.confidential.db;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.waiting.Waiting;
import cn.techexchange.identity.waiting.WaitingWork;
import jakarta.inject.Singleton;
import java.util.List;

/** Requests for confidential details that an owner has not answered, and undertakings that a reader has not given. */
@Singleton
final class WaitingAccess implements WaitingWork {
    private final WaitingAccessRows rows;

    WaitingAccess(WaitingAccessRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> of(Caller caller) {
        boolean trades = caller.has(Role.INSTITUTE_MEMBER) || caller.has(Role.ENTERPRISE_MEMBER);
        if (!trades || caller.organizationId() == null) {
            return List.of();
        }
        return List.of(
                new Waiting("ACCESS_REQUESTS", rows.undecided(caller.organizationId())),
                new Waiting("UNDERTAKINGS", rows.unsigned(caller.organizationId())));
    }
}
