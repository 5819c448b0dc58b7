package cn.techexchange.identity.attempt.db;

import cn.techexchange.identity.attempt.Attempts;
import cn.techexchange.identity.attempt.RecentAttempts;
import jakarta.inject.Singleton;
import java.time.Instant;

@Singleton
final class StoredRecentAttempts implements RecentAttempts {
    /** DATETIME begins in the year 1000; the epoch is early enough for "never". */
    private static final Instant NEVER = Instant.EPOCH;

    private final AttemptRows rows;

    StoredRecentAttempts(AttemptRows rows) {
        this.rows = rows;
    }

    @Override
    public Attempts lock(String subject) {
        rows.ensure(subject, NEVER);
        return rows.getLocked(subject).toAttempts();
    }

    @Override
    public void store(String subject, Attempts attempts) {
        rows.update(new AttemptRow(subject, attempts.failures(), attempts.lastAt(), attempts.blockedUntil()));
    }

    @Override
    public void forget(String subject) {
        rows.deleteBySubject(subject);
    }

    @Override
    public void forgetBefore(Instant time) {
        rows.deleteBefore(time);
    }
}
