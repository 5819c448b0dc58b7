package cn.techexchange.identity.session;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Stores a new password and ends the sessions that were opened with the old one, in one transaction. */
@Singleton
public class StorePassword {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    StorePassword(Accounts accounts, Sessions sessions, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param except the session to leave open, if any */
    @Transactional
    public void store(Account changed, Optional<String> except, Actor actor) {
        accounts.update(changed);
        sessions.endAll(changed.id(), except.orElse(null), LocalTime.now(clock));
        audit.record(actor, "PASSWORD_CHANGED", new Audit.Subject("account", changed.id()), "更换密码，其他登录已结束");
    }
}
