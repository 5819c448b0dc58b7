package cn.techexchange.identity.session;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Ends the session that a refresh token belongs to. */
@Singleton
public class SignOut {
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    SignOut(Sessions sessions, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does nothing for a token that is unknown or over. */
    @Transactional
    public void signOut(String text) {
        Instant now = LocalTime.now(clock);
        RefreshToken.parse(text)
                .ifPresent(token -> sessions.findLocked(token.sessionId())
                        .filter(session -> session.judge(token, now) != Session.Presented.CLOSED)
                        .ifPresent(session -> end(session, now)));
    }

    private void end(Session session, Instant now) {
        sessions.update(session.end(now));
        audit.record(
                new Actor(session.accountId(), null),
                "SIGNED_OUT",
                new Audit.Subject("account", session.accountId()),
                "退出登录");
    }
}
