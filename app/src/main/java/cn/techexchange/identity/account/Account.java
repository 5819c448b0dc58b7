package cn.techexchange.identity.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in.
 *
 * @param email in lower case, unique
 * @param passwordHash Argon2id in its encoded form
 * @param version for the optimistic lock; null before it is first stored
 */
public record Account(
        String id,
        String email,
        String name,
        String phone,
        String passwordHash,
        @Nullable String organizationId,
        Set<Role> roles,
        AccountState state,
        SignInFailures failures,
        boolean demo,
        @Nullable Long version) {
    public Account {
        roles = Set.copyOf(roles);
    }

    public Caller caller() {
        return new Caller(id, name, organizationId, roles);
    }

    /** Failed attempts in a row and until when the next one is refused. */
    public record SignInFailures(int count, @Nullable Instant blockedUntil) {
        public static final SignInFailures NONE = new SignInFailures(0, null);
    }
}
