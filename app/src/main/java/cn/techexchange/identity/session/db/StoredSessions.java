package cn.techexchange.identity.session.db;

import cn.techexchange.identity.session.Session;
import cn.techexchange.identity.session.Sessions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredSessions implements Sessions {
    private final SessionRows rows;

    StoredSessions(SessionRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Session session) {
        rows.save(SessionRow.of(session));
    }

    @Override
    public void update(Session session) {
        rows.update(SessionRow.of(session));
    }

    @Override
    public Optional<Session> findLocked(String id) {
        return rows.findLocked(id).map(SessionRow::toSession);
    }

    @Override
    public List<Session> listOpen(String accountId, Instant now) {
        return rows.listOpen(accountId, now).stream().map(SessionRow::toSession).toList();
    }

    @Override
    public void endAll(String accountId, @Nullable String except, Instant now) {
        rows.endAll(accountId, except, now);
    }
}
