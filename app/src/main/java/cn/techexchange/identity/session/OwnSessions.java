package cn.techexchange.identity.session;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A person's own signed-in browsers. */
@Singleton
public class OwnSessions {
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    OwnSessions(Sessions sessions, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Session> list(Caller caller) {
        return sessions.listOpen(caller.accountId(), LocalTime.now(clock));
    }

    /** @throws ProblemException {@code NOT_FOUND} for an id that is not the caller's */
    @Transactional
    public void end(Caller caller, String id) {
        Session session = sessions.findLocked(id)
                .filter(found -> found.accountId().equals(caller.accountId()))
                .orElseThrow(() -> ProblemException.notFound("登录记录"));
        sessions.update(session.end(LocalTime.now(clock)));
        record(caller, "SESSION_ENDED", "结束一处登录");
    }

    /** @param refreshToken of the browser that asks, whose own session stays */
    @Transactional
    public void endOthers(Caller caller, Optional<String> refreshToken) {
        sessions.endAll(caller.accountId(), idOf(refreshToken).orElse(null), LocalTime.now(clock));
        record(caller, "OTHER_SESSIONS_ENDED", "结束其他登录");
    }

    public static Optional<String> idOf(Optional<String> refreshToken) {
        return refreshToken.flatMap(RefreshToken::parse).map(RefreshToken::sessionId);
    }

    private void record(Caller caller, String action, String detail) {
        audit.record(caller.actor(), action, new Audit.Subject("account", caller.accountId()), detail);
    }
}
