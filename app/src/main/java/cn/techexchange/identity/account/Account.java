package cn.techexchange.identity.account;

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
        boolean demo,
        @Nullable Long version) {
    public Account {
        roles = Set.copyOf(roles);
    }

    public Caller caller() {
        return new Caller(id, name, organizationId, roles);
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    /** Somebody who was only ever given an account by other means cannot sign in by password. */
    public boolean hasPassword() {
        return passwordHash.startsWith("$argon2");
    }
}
