package cn.techexchange.identity.account;

import cn.techexchange.platform.id.Ids;
import java.util.Locale;
import java.util.Objects;
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

    /** A new person of an organisation. */
    public static Account member(Person person, String passwordHash, String organizationId, Set<Role> roles) {
        return new Account(
                Ids.next(),
                person.email(),
                person.name(),
                person.phone(),
                passwordHash,
                organizationId,
                roles,
                AccountState.ACTIVE,
                false,
                null);
    }

    public Caller caller() {
        return new Caller(id, name, organizationId, roles);
    }

    /** The version of an account that was read from the store. */
    public long storedVersion() {
        return Objects.requireNonNull(version);
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    /** Somebody who was only ever given an account by other means cannot sign in by password. */
    public boolean hasPassword() {
        return passwordHash.startsWith("$argon2");
    }

    public Account named(String newName, String newPhone) {
        return new Account(id, email, newName, newPhone, passwordHash, organizationId, roles, state, demo, version);
    }

    public Account withPassword(String newHash) {
        return new Account(id, email, name, phone, newHash, organizationId, roles, state, demo, version);
    }

    public Account withRoles(Set<Role> newRoles) {
        return new Account(id, email, name, phone, passwordHash, organizationId, newRoles, state, demo, version);
    }

    public Account withState(AccountState newState) {
        return new Account(id, email, name, phone, passwordHash, organizationId, roles, newState, demo, version);
    }

    /** What a person says of themselves. */
    public record Person(String email, String name, String phone) {
        public Person {
            email = email.strip().toLowerCase(Locale.ROOT);
            name = name.strip();
            phone = phone.strip();
        }
    }
}
