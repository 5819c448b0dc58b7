package cn.techexchange.identity.attempt;

import java.time.Instant;

/** Attempts by subject: a hash of an e-mail address as typed, or of a network address. */
public interface RecentAttempts {
    /** Locks the subject for the rest of the caller's transaction. */
    Attempts lock(String subject);

    void store(String subject, Attempts attempts);

    void forget(String subject);

    /** Removes a few of those that no longer count. */
    void forgetBefore(Instant time);
}
