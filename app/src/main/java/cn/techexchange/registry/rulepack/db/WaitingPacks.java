package cn.techexchange.registry.rulepack.db;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.waiting.Waiting;
import cn.techexchange.identity.waiting.WaitingWork;
import jakarta.inject.Singleton;
import java.util.List;

/** Editions that need a second person, which who uploaded one is not. */
@Singleton
final class WaitingPacks implements WaitingWork {
    private final WaitingPackRows rows;

    WaitingPacks(WaitingPackRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> of(Caller caller) {
        return caller.has(Role.ADMINISTRATOR)
                ? List.of(new Waiting("RULE_PACKS", rows.proposedByOthers(caller.accountId())))
                : List.of();
    }
}
