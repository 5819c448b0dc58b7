package cn.techexchange.identity.session;

import cn.techexchange.identity.account.Account;
import java.time.Instant;
import java.util.Optional;

/**
 * A person who may now have an access token.
 *
 * @param refreshToken for the cookie; empty when another tab of the same browser has just received the newer one
 */
public record SignedIn(Account account, Optional<String> refreshToken, Instant expiresAt) {
    /** Without the token: this may end up in a log. */
    @Override
    public String toString() {
        return "SignedIn " + account.id();
    }
}
