package cn.techexchange.identity.member;

import java.time.Instant;
import java.util.Optional;

/** The links by which people choose a new password. */
public interface PasswordResets {
    void add(PasswordReset reset);

    void update(PasswordReset reset);

    Optional<PasswordReset> findByToken(String tokenHash);

    /** Locks it for the rest of the caller's transaction. */
    Optional<PasswordReset> findByTokenLocked(String tokenHash);

    /** Ends those of the account that were not used. */
    void endOpen(String accountId, Instant now);
}
