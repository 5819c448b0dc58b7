package cn.techexchange.market.negotiation.db;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.waiting.Waiting;
import cn.techexchange.identity.waiting.WaitingWork;
import jakarta.inject.Singleton;
import java.util.List;

/** Running negotiations in which something was said that the person has not read. */
@Singleton
final class WaitingNegotiations implements WaitingWork {
    private static final String UNREAD = "UNREAD_NEGOTIATIONS";
    private final WaitingNegotiationRows rows;

    WaitingNegotiations(WaitingNegotiationRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> of(Caller caller) {
        if (caller.has(Role.BROKER)) {
            return List.of(new Waiting(UNREAD, rows.unreadOfBroker(caller.accountId())));
        }
        boolean trades = caller.has(Role.INSTITUTE_MEMBER) || caller.has(Role.ENTERPRISE_MEMBER);
        return trades && caller.organizationId() != null
                ? List.of(new Waiting(UNREAD, rows.unread(caller.organizationId(), caller.accountId())))
                : List.of();
    }
}
