package cn.techexchange.identity.account.db;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.AccountState;
import cn.techexchange.identity.account.Role;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles are one text, separated by commas: they are only ever read and written together. */
@MappedEntity("account")
record AccountRow(
        @Id String id,
        String email,
        String name,
        String phone,
        String passwordHash,
        @Nullable String organizationId,
        String roles,
        AccountState state,
        boolean demo,
        @Version @Nullable Long version,
        Instant createdAt,
        Instant updatedAt) {
    static AccountRow of(Account account, Instant createdAt, Instant now) {
        return new AccountRow(
                account.id(),
                account.email(),
                account.name(),
                account.phone(),
                account.passwordHash(),
                account.organizationId(),
                account.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                account.state(),
                account.demo(),
                account.version(),
                createdAt,
                now);
    }

    Account toAccount() {
        Set<Role> held = Arrays.stream(roles.split(","))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Account(id, email, name, phone, passwordHash, organizationId, held, state, demo, version);
    }
}
