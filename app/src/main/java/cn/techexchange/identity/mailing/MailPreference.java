package cn.techexchange.identity.mailing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where and whether a person wants mail.
 *
 * @param confirmedEmail the address whose owner followed the link sent there; null before that
 */
public record MailPreference(
        String accountId,
        @Nullable String confirmedEmail,
        @Nullable Instant confirmedAt,
        boolean paused) {
    /** An address that was changed since has to be confirmed anew. */
    public boolean isConfirmed(String email) {
        return email.equals(confirmedEmail);
    }

    MailPreference confirmed(String email, Instant at) {
        return new MailPreference(accountId, email, at, paused);
    }

    MailPreference paused(boolean wanted) {
        return new MailPreference(accountId, confirmedEmail, confirmedAt, wanted);
    }
}
