package cn.techexchange.identity.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signed-in browsers. */
public interface Sessions {
    void add(Session session);

    void update(Session session);

    /** Locks it for the rest of the caller's transaction, so that one token is never refreshed twice. */
    Optional<Session> findLocked(String id);

    /** Those that are neither ended nor expired, newest first, at most 100. */
    List<Session> listOpen(String accountId, Instant now);

    /** @param except a session to leave open, or null to end all */
    void endAll(String accountId, @Nullable String except, Instant now);
}
