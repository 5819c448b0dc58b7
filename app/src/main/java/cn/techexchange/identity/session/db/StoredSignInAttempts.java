package cn.techexchange.identity.session.db;

import cn.techexchange.identity.session.Attempts;
import cn.techexchange.identity.session.SignInAttempts;
import jakarta.inject.Singleton;
import java.time.Instant;

@Singleton
final class StoredSignInAttempts implements SignInAttempts {
    /** DATETIME begins in the year 1000; the epoch is early enough for "never". */
    private static final Instant NEVER = Instant.EPOCH;

    private final SignInAttemptRows rows;

    StoredSignInAttempts(SignInAttemptRows rows) {
        this.rows = rows;
    }

    @Override
    public Attempts lock(String subject) {
        rows.ensure(subject, NEVER);
        return rows.getLocked(subject).toAttempts();
    }

    @Override
    public void store(String subject, Attempts attempts) {
        rows.update(new SignInAttemptRow(subject, attempts.failures(), attempts.lastAt(), attempts.blockedUntil()));
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
