package cn.techexchange.identity.session;

import cn.techexchange.identity.account.Account;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Opens a session for somebody whose identity is established. */
@Singleton
public class BeginSession {
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    BeginSession(Sessions sessions, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public SignedIn begin(Account account, Device device) {
        Instant now = LocalTime.now(clock);
        RefreshToken token = RefreshToken.next(Ids.next());
        Session session = Session.begin(token, account.id(), device, now);
        sessions.add(session);
        audit.record(
                account.caller().actor(),
                "SIGNED_IN",
                new Audit.Subject("account", account.id()),
                "登录，来自 " + device.address());
        return new SignedIn(account, Optional.of(token.text()), session.expiresAt());
    }
}
